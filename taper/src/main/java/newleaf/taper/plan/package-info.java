/// A plan, its versions and its document, as days, steps and weighable doses.
@NullMarked
package newleaf.taper.plan;

import org.jspecify.annotations.NullMarked;
