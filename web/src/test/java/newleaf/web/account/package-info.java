@NullMarked
package newleaf.web.account;

import org.jspecify.annotations.NullMarked;
