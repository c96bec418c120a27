/// Published taper rules, reproduced to be compared with.
@NullMarked
package newleaf.taper;

import org.jspecify.annotations.NullMarked;
