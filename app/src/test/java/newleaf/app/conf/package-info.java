@NullMarked
package newleaf.app.conf;

import org.jspecify.annotations.NullMarked;
