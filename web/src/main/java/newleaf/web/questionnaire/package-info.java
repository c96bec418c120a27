/// Questionnaires as their owners wrote them, scored at once and forgotten.
@NullMarked
package newleaf.web.questionnaire;

import org.jspecify.annotations.NullMarked;
