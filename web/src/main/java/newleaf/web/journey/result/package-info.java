/// What was found, a page at a time.
@NullMarked
package newleaf.web.journey.result;

import org.jspecify.annotations.NullMarked;
