/// What the record asks of the database under it, whichever that is.
@NullMarked
package newleaf.storage.engine;

import org.jspecify.annotations.NullMarked;
