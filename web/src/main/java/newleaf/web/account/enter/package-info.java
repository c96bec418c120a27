/// Coming back to a record: signing in, showing again who one is, going on with what waits, and leaving.
@NullMarked
package newleaf.web.account.enter;

import org.jspecify.annotations.NullMarked;
