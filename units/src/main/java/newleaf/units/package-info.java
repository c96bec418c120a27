/// Quantities with their unit in the type, and ranges of them. Conversion happens here, once, at the edge.
@NullMarked
package newleaf.units;

import org.jspecify.annotations.NullMarked;
