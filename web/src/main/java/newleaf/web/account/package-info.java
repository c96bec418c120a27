/// Accounts: how a record is begun, come back to, looked after and left.
@NullMarked
package newleaf.web.account;

import org.jspecify.annotations.NullMarked;
