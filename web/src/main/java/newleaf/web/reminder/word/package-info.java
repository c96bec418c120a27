/// What is said about reminders.
@NullMarked
package newleaf.web.reminder.word;

import org.jspecify.annotations.NullMarked;
