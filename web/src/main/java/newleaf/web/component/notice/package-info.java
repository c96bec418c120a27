/// A short notice.
@NullMarked
package newleaf.web.component.notice;

import org.jspecify.annotations.NullMarked;
