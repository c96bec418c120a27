@NullMarked
package newleaf.web.recovery;

import org.jspecify.annotations.NullMarked;
