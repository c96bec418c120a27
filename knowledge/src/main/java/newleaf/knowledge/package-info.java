/// The shelves of cited cards: what is known, where it was read, and how sure it is.
@NullMarked
package newleaf.knowledge;

import org.jspecify.annotations.NullMarked;
