/// Zips of a few named files: written always the same, and read with suspicion.
@NullMarked
package newleaf.storage.zip;

import org.jspecify.annotations.NullMarked;
