/// How a thing that was tried went: asked beside it, and said the next time.
@NullMarked
package newleaf.web.helped;

import org.jspecify.annotations.NullMarked;
