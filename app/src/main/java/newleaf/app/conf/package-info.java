/// The file that says how a server is run, and what each of its settings may hold.
@NullMarked
package newleaf.app.conf;

import org.jspecify.annotations.NullMarked;
