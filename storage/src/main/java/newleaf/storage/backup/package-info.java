/// Sealed copies of the record: made while it is in use, kept for a time, and brought back.
@NullMarked
package newleaf.storage.backup;

import org.jspecify.annotations.NullMarked;
