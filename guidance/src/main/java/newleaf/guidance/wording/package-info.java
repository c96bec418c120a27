/// Words and amounts in one language.
@NullMarked
package newleaf.guidance.wording;

import org.jspecify.annotations.NullMarked;
