/// The week of whoever follows a plan: what changes and why, their own word on it, what is new, and coming back after
/// days without a word.
@NullMarked
package newleaf.web.week;

import org.jspecify.annotations.NullMarked;
