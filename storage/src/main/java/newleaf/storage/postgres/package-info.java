/// PostgreSQL: a server that keeps the record, for one Newleaf or for several.
@NullMarked
package newleaf.storage.postgres;

import org.jspecify.annotations.NullMarked;
