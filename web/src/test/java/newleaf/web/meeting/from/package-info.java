@NullMarked
package newleaf.web.meeting.from;

import org.jspecify.annotations.NullMarked;
