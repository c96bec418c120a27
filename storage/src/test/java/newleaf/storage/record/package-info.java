@NullMarked
package newleaf.storage.record;

import org.jspecify.annotations.NullMarked;
