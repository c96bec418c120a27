@NullMarked
package newleaf.web.journey.result;

import org.jspecify.annotations.NullMarked;
