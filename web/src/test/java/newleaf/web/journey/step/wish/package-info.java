@NullMarked
package newleaf.web.journey.step.wish;

import org.jspecify.annotations.NullMarked;
