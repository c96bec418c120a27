/// How long a plan with its comparisons takes.
@NullMarked
package newleaf.bench.taper;

import org.jspecify.annotations.NullMarked;
