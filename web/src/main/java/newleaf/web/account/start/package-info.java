/// Before the first record: what is agreed, how someone will come back, and the codes for the day they lose the rest.
@NullMarked
package newleaf.web.account.start;

import org.jspecify.annotations.NullMarked;
