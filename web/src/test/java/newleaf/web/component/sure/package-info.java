@NullMarked
package newleaf.web.component.sure;

import org.jspecify.annotations.NullMarked;
