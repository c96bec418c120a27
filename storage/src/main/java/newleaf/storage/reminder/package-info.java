/// When reminders are sent: jobs in a table, derived from the record and claimed by one server at a time.
@NullMarked
package newleaf.storage.reminder;

import org.jspecify.annotations.NullMarked;
