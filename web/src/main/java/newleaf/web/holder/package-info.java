/// Who keeps somebody's doses: what went from hand to hand, for both to look at.
@NullMarked
package newleaf.web.holder;

import org.jspecify.annotations.NullMarked;
