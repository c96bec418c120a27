@NullMarked
package newleaf.web.network;

import org.jspecify.annotations.NullMarked;
