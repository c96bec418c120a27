/// Looks for a plan: candidates, allowed, scored, explained.
@NullMarked
package newleaf.taper.search;

import org.jspecify.annotations.NullMarked;
