/// Any card with its sources.
@NullMarked
package newleaf.web.card;

import org.jspecify.annotations.NullMarked;
