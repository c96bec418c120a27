/// What someone wishes of a plan. None of it is needed: an empty answer is no wish.
@NullMarked
package newleaf.web.journey.step.wish;

import org.jspecify.annotations.NullMarked;
