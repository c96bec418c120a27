/// Runs many people side by side through one dosing history.
@NullMarked
package newleaf.pharmacology.engine;

import org.jspecify.annotations.NullMarked;
