@NullMarked
package newleaf.web.after;

import org.jspecify.annotations.NullMarked;
