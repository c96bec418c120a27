/// Reading documents strictly: fields asked for by name, and answers that may be not known.
@NullMarked
package newleaf.documents;

import org.jspecify.annotations.NullMarked;
