/// What was done with a record: sealed, chained and counted.
@NullMarked
package newleaf.storage.audit;

import org.jspecify.annotations.NullMarked;
