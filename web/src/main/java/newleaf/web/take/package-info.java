/// What can be taken along, and opened again.
@NullMarked
package newleaf.web.take;

import org.jspecify.annotations.NullMarked;
