/// Where a request comes from, as far as limits care.
@NullMarked
package newleaf.web.network;

import org.jspecify.annotations.NullMarked;
