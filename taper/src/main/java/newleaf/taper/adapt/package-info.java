/// What a diary asks of a plan that is being followed.
@NullMarked
package newleaf.taper.adapt;

import org.jspecify.annotations.NullMarked;
