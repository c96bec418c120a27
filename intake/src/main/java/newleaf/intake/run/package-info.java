/// A run of the model that someone asks for.
@NullMarked
package newleaf.intake.run;

import org.jspecify.annotations.NullMarked;
