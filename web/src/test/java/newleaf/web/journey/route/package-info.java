/// Tests of what can ask.
@NullMarked
package newleaf.web.journey.route;

import org.jspecify.annotations.NullMarked;
