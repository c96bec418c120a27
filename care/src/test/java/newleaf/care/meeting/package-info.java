@NullMarked
package newleaf.care.meeting;

import org.jspecify.annotations.NullMarked;
