/// Everything of a person as one documented zip, and back.
@NullMarked
package newleaf.storage.export;

import org.jspecify.annotations.NullMarked;
