/// Where somebody's reminders go, as their record has it.
@NullMarked
package newleaf.web.reminder.address;

import org.jspecify.annotations.NullMarked;
