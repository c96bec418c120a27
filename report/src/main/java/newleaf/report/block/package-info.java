/// What a report is made of: parts, and the pieces within them, with what they say already chosen.
@NullMarked
package newleaf.report.block;

import org.jspecify.annotations.NullMarked;
