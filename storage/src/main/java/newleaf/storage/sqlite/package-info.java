/// SQLite: one writer, many readers, and what every connection is told.
@NullMarked
package newleaf.storage.sqlite;

import org.jspecify.annotations.NullMarked;
