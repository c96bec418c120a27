@NullMarked
package newleaf.web.day;

import org.jspecify.annotations.NullMarked;
