/// How the server is put together, and what every answer carries.
@NullMarked
package newleaf.web.server;

import org.jspecify.annotations.NullMarked;
