/// The case as a journey of pages: one question a page, most urgent first.
@NullMarked
package newleaf.web.journey;

import org.jspecify.annotations.NullMarked;
