/// What entries of the record say: one record a kind, each written and read strictly.
@NullMarked
package newleaf.care.content;

import org.jspecify.annotations.NullMarked;
