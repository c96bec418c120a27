/// The parameters of the model, and exact kinetics over a stretch of time without a dose.
@NullMarked
package newleaf.pharmacology.kinetics;

import org.jspecify.annotations.NullMarked;
