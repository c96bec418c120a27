/// The first page and what Newleaf is.
@NullMarked
package newleaf.web.home;

import org.jspecify.annotations.NullMarked;
