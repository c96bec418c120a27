/// Criteria counted and scores read as bands, with what is not known counted too.
@NullMarked
package newleaf.assessment;

import org.jspecify.annotations.NullMarked;
