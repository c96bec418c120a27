/// How far a journey is.
@NullMarked
package newleaf.web.component.progress;

import org.jspecify.annotations.NullMarked;
