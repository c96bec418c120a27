@NullMarked
package newleaf.web.again;

import org.jspecify.annotations.NullMarked;
