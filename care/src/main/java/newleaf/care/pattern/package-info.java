/// What a person's own days show: whether something changed, and what goes with harder days. Plain statistics on what
/// was written; nothing here says why.
@NullMarked
package newleaf.care.pattern;

import org.jspecify.annotations.NullMarked;
