/// The questions.
@NullMarked
package newleaf.web.journey.step;

import org.jspecify.annotations.NullMarked;
