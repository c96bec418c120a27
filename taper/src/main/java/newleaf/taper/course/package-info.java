/// The diary that virtual people would write while they follow some doses.
@NullMarked
package newleaf.taper.course;

import org.jspecify.annotations.NullMarked;
