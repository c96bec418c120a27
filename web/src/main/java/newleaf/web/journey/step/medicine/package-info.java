/// Medicines as they are typed, and what they were taken for.
@NullMarked
package newleaf.web.journey.step.medicine;

import org.jspecify.annotations.NullMarked;
