/// Somebody's days as their record has them, read and kept by every page that is about a day.
@NullMarked
package newleaf.web.day;

import org.jspecify.annotations.NullMarked;
