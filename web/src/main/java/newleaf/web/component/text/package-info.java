/// A line of text.
@NullMarked
package newleaf.web.component.text;

import org.jspecify.annotations.NullMarked;
