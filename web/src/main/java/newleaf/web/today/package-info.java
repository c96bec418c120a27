/// Today: the day of whoever keeps a record.
@NullMarked
package newleaf.web.today;

import org.jspecify.annotations.NullMarked;
