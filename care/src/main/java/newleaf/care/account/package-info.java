/// How someone comes back to their record: what they know or have, and which rights go with it.
@NullMarked
package newleaf.care.account;

import org.jspecify.annotations.NullMarked;
