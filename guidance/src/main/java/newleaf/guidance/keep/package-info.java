/// A file to keep: a case, and the plan that is followed.
@NullMarked
package newleaf.guidance.keep;

import org.jspecify.annotations.NullMarked;
