/// Which comfort cards, and which of their steps, a person must not follow.
@NullMarked
package newleaf.guidance.comfort;

import org.jspecify.annotations.NullMarked;
