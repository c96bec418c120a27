/// Learning from a person's own diary: the virtual people count more or less, by how well they fit it.
@NullMarked
package newleaf.pharmacology.diary;

import org.jspecify.annotations.NullMarked;
