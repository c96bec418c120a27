@NullMarked
package newleaf.web.coping;

import org.jspecify.annotations.NullMarked;
