/// Leaving quickly.
@NullMarked
package newleaf.web.leave;

import org.jspecify.annotations.NullMarked;
