/// How hard a text is to read, by formulas that are written down.
@NullMarked
package newleaf.knowledge.reading;

import org.jspecify.annotations.NullMarked;
