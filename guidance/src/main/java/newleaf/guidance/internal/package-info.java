/// Named facts of a case, and the conditions of the cards evaluated over them with CEL.
@NullMarked
package newleaf.guidance.internal;

import org.jspecify.annotations.NullMarked;
