/// The strict reader of a case document.
@NullMarked
package newleaf.intake.internal;

import org.jspecify.annotations.NullMarked;
