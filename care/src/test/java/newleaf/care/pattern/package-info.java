@NullMarked
package newleaf.care.pattern;

import org.jspecify.annotations.NullMarked;
