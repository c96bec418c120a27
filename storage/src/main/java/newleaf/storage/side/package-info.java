/// Tables that belong to no record: no backup has them, and where they are lost nothing of a record is.
@NullMarked
package newleaf.storage.side;

import org.jspecify.annotations.NullMarked;
