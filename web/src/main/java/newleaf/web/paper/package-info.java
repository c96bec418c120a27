/// The same report as a file: HTML and PDF.
@NullMarked
package newleaf.web.paper;

import org.jspecify.annotations.NullMarked;
