/// What stopping may feel like: the virtual people run through a person's own habit.
@NullMarked
package newleaf.pharmacology.forecast;

import org.jspecify.annotations.NullMarked;
