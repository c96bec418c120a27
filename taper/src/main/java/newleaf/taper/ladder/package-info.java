/// The way down: amounts and doses, without their days.
@NullMarked
package newleaf.taper.ladder;

import org.jspecify.annotations.NullMarked;
