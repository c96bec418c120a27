@NullMarked
package newleaf.web.prevention;

import org.jspecify.annotations.NullMarked;
