/// Lists of things that may apply.
@NullMarked
package newleaf.web.journey.step.list;

import org.jspecify.annotations.NullMarked;
