/// Mail with a reminder: to an address that was shown to be theirs, until one tap stops it.
@NullMarked
package newleaf.web.reminder.mail;

import org.jspecify.annotations.NullMarked;
