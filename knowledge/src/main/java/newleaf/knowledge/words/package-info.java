/// Words that people read, in English and Spanish.
@NullMarked
package newleaf.knowledge.words;

import org.jspecify.annotations.NullMarked;
