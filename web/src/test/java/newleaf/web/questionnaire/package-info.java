/// Questionnaires over real HTTP.
@NullMarked
package newleaf.web.questionnaire;

import org.jspecify.annotations.NullMarked;
