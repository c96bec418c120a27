@NullMarked
package newleaf.web.trends;

import org.jspecify.annotations.NullMarked;
