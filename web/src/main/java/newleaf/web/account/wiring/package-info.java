/// Puts the parts of accounts together.
@NullMarked
package newleaf.web.account.wiring;

import org.jspecify.annotations.NullMarked;
