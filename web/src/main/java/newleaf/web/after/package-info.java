/// The last dose and after: looks back at days that are the same for all, what to expect, and finishing.
@NullMarked
package newleaf.web.after;

import org.jspecify.annotations.NullMarked;
