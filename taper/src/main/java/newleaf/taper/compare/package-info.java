/// Ways of cutting down side by side, on the same virtual people.
@NullMarked
package newleaf.taper.compare;

import org.jspecify.annotations.NullMarked;
