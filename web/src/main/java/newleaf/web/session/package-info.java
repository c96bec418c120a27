/// Who is here: the visitor's session, the current case, and whom its pages speak to.
@NullMarked
package newleaf.web.session;

import org.jspecify.annotations.NullMarked;
