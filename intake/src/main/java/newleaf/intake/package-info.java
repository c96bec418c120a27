/// The case: what a person told us, read strictly, with "not known" as an answer of its own.
@NullMarked
package newleaf.intake;

import org.jspecify.annotations.NullMarked;
