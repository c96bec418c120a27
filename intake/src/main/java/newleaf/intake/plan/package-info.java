/// A plan as a file.
@NullMarked
package newleaf.intake.plan;

import org.jspecify.annotations.NullMarked;
