/// What somebody beside a person who takes kratom can see, say and do. Nothing is kept.
@NullMarked
package newleaf.web.family;

import org.jspecify.annotations.NullMarked;
