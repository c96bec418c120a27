/// Pictures as SVG text, for pages, reports and print.
@NullMarked
package newleaf.report.picture;

import org.jspecify.annotations.NullMarked;
