@NullMarked
package newleaf.web.lapse;

import org.jspecify.annotations.NullMarked;
