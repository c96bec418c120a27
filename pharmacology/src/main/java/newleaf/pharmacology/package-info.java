/// What is taken, in milligrams of alkaloid a day, with the source of every step.
@NullMarked
package newleaf.pharmacology;

import org.jspecify.annotations.NullMarked;
