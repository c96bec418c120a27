/// The record as a server holds it: made, locked or open.
@NullMarked
package newleaf.care.safe;

import org.jspecify.annotations.NullMarked;
