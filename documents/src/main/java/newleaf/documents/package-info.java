/// Reads YAML and JSON strictly and writes JSON: fields asked for by name, and answers that may be not known.
@NullMarked
package newleaf.documents;

import org.jspecify.annotations.NullMarked;
