/// What rules find, what they wait for, and where care could happen.
@NullMarked
package newleaf.guidance.finding;

import org.jspecify.annotations.NullMarked;
