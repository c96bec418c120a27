/// Parts of pages, each in a package with the examples that the gallery shows; its template has the same name.
@NullMarked
package newleaf.web.component;

import org.jspecify.annotations.NullMarked;
