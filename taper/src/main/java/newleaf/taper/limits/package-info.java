/// What a plan must keep to, and what it would rather be: two lists of named rules.
@NullMarked
package newleaf.taper.limits;

import org.jspecify.annotations.NullMarked;
