/// What to do today, tonight and this week.
@NullMarked
package newleaf.web.component.three;

import org.jspecify.annotations.NullMarked;
