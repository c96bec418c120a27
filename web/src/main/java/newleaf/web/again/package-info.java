/// Before another attempt: what an earlier one has taught.
@NullMarked
package newleaf.web.again;

import org.jspecify.annotations.NullMarked;
