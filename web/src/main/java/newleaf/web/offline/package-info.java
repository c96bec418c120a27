/// What works without a connection, what stays on a phone for that, and how it is asked for.
@NullMarked
package newleaf.web.offline;

import org.jspecify.annotations.NullMarked;
