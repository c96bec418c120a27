/// The record of a person: what is kept, how it is amended, and what care needs kept.
@NullMarked
package newleaf.care;

import org.jspecify.annotations.NullMarked;
