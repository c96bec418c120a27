/// Instruments: their answers, scored as their owners say, and nothing made up for what was left blank.
@NullMarked
package newleaf.assessment.instrument;

import org.jspecify.annotations.NullMarked;
