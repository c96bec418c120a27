@NullMarked
package newleaf.storage.reminder;

import org.jspecify.annotations.NullMarked;
