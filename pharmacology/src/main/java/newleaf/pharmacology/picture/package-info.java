/// Pictures as SVG text, for pages, reports and print.
@NullMarked
package newleaf.pharmacology.picture;

import org.jspecify.annotations.NullMarked;
