@NullMarked
package newleaf.web.today;

import org.jspecify.annotations.NullMarked;
