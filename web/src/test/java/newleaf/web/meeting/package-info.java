@NullMarked
package newleaf.web.meeting;

import org.jspecify.annotations.NullMarked;
