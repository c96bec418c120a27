/// Seals: a key a person, wrapped by a master key that lies apart.
@NullMarked
package newleaf.storage.crypto;

import org.jspecify.annotations.NullMarked;
