/// Tests of the session.
@NullMarked
package newleaf.web.session;

import org.jspecify.annotations.NullMarked;
