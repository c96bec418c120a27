/// How long an assessment takes once the program is warm.
@NullMarked
package newleaf.bench.guidance;

import org.jspecify.annotations.NullMarked;
