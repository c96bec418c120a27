@NullMarked
package newleaf.web.account.mine;

import org.jspecify.annotations.NullMarked;
