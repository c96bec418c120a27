/// The ways out of a question.
@NullMarked
package newleaf.web.component.buttons;

import org.jspecify.annotations.NullMarked;
