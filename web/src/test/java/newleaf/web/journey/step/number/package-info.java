/// Tests of numbers and of how people write them.
@NullMarked
package newleaf.web.journey.step.number;

import org.jspecify.annotations.NullMarked;
