/// Lessons of five minutes, each found by its id and its heading.
@NullMarked
package newleaf.knowledge.lesson;

import org.jspecify.annotations.NullMarked;
