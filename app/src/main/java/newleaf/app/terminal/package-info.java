/// Where a command reads and writes, and how it says that it cannot.
@NullMarked
package newleaf.app.terminal;

import org.jspecify.annotations.NullMarked;
