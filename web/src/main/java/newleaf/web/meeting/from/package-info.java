/// Where a list of meetings comes from, and the last one that could be read.
@NullMarked
package newleaf.web.meeting.from;

import org.jspecify.annotations.NullMarked;
