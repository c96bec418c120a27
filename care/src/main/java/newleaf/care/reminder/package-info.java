/// When somebody is reminded, and who sends it.
@NullMarked
package newleaf.care.reminder;

import org.jspecify.annotations.NullMarked;
