/// A number and its unit.
@NullMarked
package newleaf.web.component.number;

import org.jspecify.annotations.NullMarked;
