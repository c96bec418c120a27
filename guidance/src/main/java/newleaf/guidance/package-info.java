/// Facts in, cited findings out: red flags, doors, care setting, strategies, and what to ask next.
@NullMarked
package newleaf.guidance;

import org.jspecify.annotations.NullMarked;
