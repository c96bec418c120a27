/// Measurements of the record and what stands beside it.
@NullMarked
package newleaf.bench.care;

import org.jspecify.annotations.NullMarked;
