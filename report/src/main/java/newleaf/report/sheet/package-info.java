/// Sheets of one page to take along.
@NullMarked
package newleaf.report.sheet;

import org.jspecify.annotations.NullMarked;
