/// Sessions: in memory until somebody signs in, then in a database of their own, so that a restart signs nobody out.
@NullMarked
package newleaf.web.session.held;

import org.jspecify.annotations.NullMarked;
