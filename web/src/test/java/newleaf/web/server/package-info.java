@NullMarked
package newleaf.web.server;

import org.jspecify.annotations.NullMarked;
