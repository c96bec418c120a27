@NullMarked
package newleaf.web.account.typed;

import org.jspecify.annotations.NullMarked;
