/// Questions whose answer is a number, and how people write numbers.
@NullMarked
package newleaf.web.journey.step.number;

import org.jspecify.annotations.NullMarked;
