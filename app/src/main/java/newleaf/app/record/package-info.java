/// Commands that open the record: where it lies, and what is done with it from outside.
@NullMarked
package newleaf.app.record;

import org.jspecify.annotations.NullMarked;
