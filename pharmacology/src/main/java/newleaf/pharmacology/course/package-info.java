/// Time courses for any dosing history and any people.
@NullMarked
package newleaf.pharmacology.course;

import org.jspecify.annotations.NullMarked;
