/// Reminders: when, by which of four ways, and who sees what of it.
@NullMarked
package newleaf.web.reminder;

import org.jspecify.annotations.NullMarked;
