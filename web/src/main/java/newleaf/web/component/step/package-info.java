/// The form around a question.
@NullMarked
package newleaf.web.component.step;

import org.jspecify.annotations.NullMarked;
