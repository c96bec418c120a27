@NullMarked
package newleaf.web.lesson;

import org.jspecify.annotations.NullMarked;
