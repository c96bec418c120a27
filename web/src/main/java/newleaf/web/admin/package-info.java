/// What whoever runs a server sees of it: nothing that anybody wrote.
@NullMarked
package newleaf.web.admin;

import org.jspecify.annotations.NullMarked;
