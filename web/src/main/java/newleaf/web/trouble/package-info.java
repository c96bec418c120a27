/// What is said when a page cannot be shown.
@NullMarked
package newleaf.web.trouble;

import org.jspecify.annotations.NullMarked;
