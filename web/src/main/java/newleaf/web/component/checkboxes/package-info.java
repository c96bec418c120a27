/// Any number of answers.
@NullMarked
package newleaf.web.component.checkboxes;

import org.jspecify.annotations.NullMarked;
