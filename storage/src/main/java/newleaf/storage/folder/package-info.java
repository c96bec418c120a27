/// Where the record lies: its folder, who may open it, and who was erased.
@NullMarked
package newleaf.storage.folder;

import org.jspecify.annotations.NullMarked;
