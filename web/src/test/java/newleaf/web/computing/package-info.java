@NullMarked
package newleaf.web.computing;

import org.jspecify.annotations.NullMarked;
