@NullMarked
package newleaf.web.reminder.push;

import org.jspecify.annotations.NullMarked;
