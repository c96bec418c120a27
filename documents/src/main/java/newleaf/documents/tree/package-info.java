/// A document before anyone asked what it means, where its parts stand, and what is wrong with it.
@NullMarked
package newleaf.documents.tree;

import org.jspecify.annotations.NullMarked;
