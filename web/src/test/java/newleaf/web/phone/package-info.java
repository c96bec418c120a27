/// Tests of what a phone keeps.
@NullMarked
package newleaf.web.phone;

import org.jspecify.annotations.NullMarked;
