/// Questions with one answer out of a few.
@NullMarked
package newleaf.web.journey.step.choice;

import org.jspecify.annotations.NullMarked;
