/// One answer out of a few.
@NullMarked
package newleaf.web.component.radios;

import org.jspecify.annotations.NullMarked;
