/// What is to be put right.
@NullMarked
package newleaf.web.component.errors;

import org.jspecify.annotations.NullMarked;
