/// A report on one case, ready to be shown.
@NullMarked
package newleaf.web.report;

import org.jspecify.annotations.NullMarked;
