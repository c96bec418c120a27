/// The kinds of cards that stand on the shelves.
@NullMarked
package newleaf.knowledge.card;

import org.jspecify.annotations.NullMarked;
