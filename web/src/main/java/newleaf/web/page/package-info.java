/// A page, the person who reads it, and the words it is made of.
@NullMarked
package newleaf.web.page;

import org.jspecify.annotations.NullMarked;
