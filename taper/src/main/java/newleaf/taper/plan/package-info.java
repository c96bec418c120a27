/// A plan as days, steps and weighable doses.
@NullMarked
package newleaf.taper.plan;

import org.jspecify.annotations.NullMarked;
