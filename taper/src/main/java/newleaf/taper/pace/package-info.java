/// Paces of the one way down, and which of them is suggested: candidates, allowed, scored, explained.
@NullMarked
package newleaf.taper.pace;

import org.jspecify.annotations.NullMarked;
