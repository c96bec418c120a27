/// Help lines and law where the person lives.
@NullMarked
package newleaf.guidance.place;

import org.jspecify.annotations.NullMarked;
