/// What eases withdrawal and urges, with nothing asked.
@NullMarked
package newleaf.web.tonight;

import org.jspecify.annotations.NullMarked;
