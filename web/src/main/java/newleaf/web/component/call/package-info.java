/// A number to call.
@NullMarked
package newleaf.web.component.call;

import org.jspecify.annotations.NullMarked;
