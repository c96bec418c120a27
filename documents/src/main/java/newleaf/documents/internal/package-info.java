/// The parser of YAML and JSON; nothing outside this room sees it.
@NullMarked
package newleaf.documents.internal;

import org.jspecify.annotations.NullMarked;
