/// A record as a page that people read, day by day.
@NullMarked
package newleaf.storage.export.page;

import org.jspecify.annotations.NullMarked;
