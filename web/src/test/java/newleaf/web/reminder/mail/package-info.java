@NullMarked
package newleaf.web.reminder.mail;

import org.jspecify.annotations.NullMarked;
