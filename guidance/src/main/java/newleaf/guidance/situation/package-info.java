/// Who is here and how they stand: the one situation that decides what a page may say.
@NullMarked
package newleaf.guidance.situation;

import org.jspecify.annotations.NullMarked;
