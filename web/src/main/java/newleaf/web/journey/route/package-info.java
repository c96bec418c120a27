/// Which page comes next, out of all that can ask.
@NullMarked
package newleaf.web.journey.route;

import org.jspecify.annotations.NullMarked;
