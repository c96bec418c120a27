@NullMarked
package newleaf.web.helped;

import org.jspecify.annotations.NullMarked;
