@NullMarked
package newleaf.web.urge;

import org.jspecify.annotations.NullMarked;
