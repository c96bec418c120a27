/// The faults that a walk through the pages once found, each gone: driven over HTTP, by what each page asks.
@NullMarked
package newleaf.web.walk;

import org.jspecify.annotations.NullMarked;
