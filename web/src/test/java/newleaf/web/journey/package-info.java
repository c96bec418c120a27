/// The journey over real HTTP.
@NullMarked
package newleaf.web.journey;

import org.jspecify.annotations.NullMarked;
