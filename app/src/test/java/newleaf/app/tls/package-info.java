@NullMarked
package newleaf.app.tls;

import org.jspecify.annotations.NullMarked;
