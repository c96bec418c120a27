/// Every component in every state.
@NullMarked
package newleaf.web.gallery;

import org.jspecify.annotations.NullMarked;
