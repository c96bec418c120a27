/// Meetings of groups as a list in the open Meeting Guide format tells them, and when they are next.
@NullMarked
package newleaf.care.meeting;

import org.jspecify.annotations.NullMarked;
