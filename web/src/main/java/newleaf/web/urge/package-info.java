/// An urge of whoever keeps a record: ten minutes with their own reasons, people and list, as often as it takes.
@NullMarked
package newleaf.web.urge;

import org.jspecify.annotations.NullMarked;
