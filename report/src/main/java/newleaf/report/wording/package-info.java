/// Words and amounts in one language.
@NullMarked
package newleaf.report.wording;

import org.jspecify.annotations.NullMarked;
