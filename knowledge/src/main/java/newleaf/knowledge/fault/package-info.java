/// What is wrong with a card or a shelf.
@NullMarked
package newleaf.knowledge.fault;

import org.jspecify.annotations.NullMarked;
