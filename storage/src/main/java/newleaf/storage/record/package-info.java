/// People and their entries as rows.
@NullMarked
package newleaf.storage.record;

import org.jspecify.annotations.NullMarked;
