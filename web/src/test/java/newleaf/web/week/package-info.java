@NullMarked
package newleaf.web.week;

import org.jspecify.annotations.NullMarked;
