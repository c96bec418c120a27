/// What can be said about cutting down, behind the doors.
@NullMarked
package newleaf.guidance.taper;

import org.jspecify.annotations.NullMarked;
