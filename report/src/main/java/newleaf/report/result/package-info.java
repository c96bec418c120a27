/// What of a report belongs on its first screen. Pages and text show the same.
@NullMarked
package newleaf.report.result;

import org.jspecify.annotations.NullMarked;
