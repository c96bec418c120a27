/// The parser of YAML and JSON and the printer of JSON; nothing outside this room sees their libraries.
@NullMarked
package newleaf.documents.internal;

import org.jspecify.annotations.NullMarked;
