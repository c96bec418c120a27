@NullMarked
package newleaf.web.reminder;

import org.jspecify.annotations.NullMarked;
