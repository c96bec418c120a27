/// What eases withdrawal now, found by symptom, by time and by need.
@NullMarked
package newleaf.knowledge.comfort;

import org.jspecify.annotations.NullMarked;
