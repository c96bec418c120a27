/// The fields of a content, as they are written and read back.
@NullMarked
package newleaf.care.content.field;

import org.jspecify.annotations.NullMarked;
