/// Small pictures.
@NullMarked
package newleaf.web.component.icon;

import org.jspecify.annotations.NullMarked;
