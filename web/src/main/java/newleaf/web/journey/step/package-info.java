/// The questions, each a page: what it shows, and how an answer is read.
@NullMarked
package newleaf.web.journey.step;

import org.jspecify.annotations.NullMarked;
