/// What can go wrong with the store, each as one sentence.
@NullMarked
package newleaf.storage.problem;

import org.jspecify.annotations.NullMarked;
