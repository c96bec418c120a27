/// A lapse of whoever keeps a record: what keeps them safe first, then what happened, and what comes next.
@NullMarked
package newleaf.web.lapse;

import org.jspecify.annotations.NullMarked;
