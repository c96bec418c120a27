/// A link to a page of its own.
@NullMarked
package newleaf.web.component.row;

import org.jspecify.annotations.NullMarked;
