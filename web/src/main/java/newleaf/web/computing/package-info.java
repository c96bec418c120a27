/// Work that takes longer than a page may: made apart, so that pages and urgent help never wait for it.
@NullMarked
package newleaf.web.computing;

import org.jspecify.annotations.NullMarked;
