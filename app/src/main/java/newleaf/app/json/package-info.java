/// The answers as JSON documents, in the shapes of the command-line contract.
@NullMarked
package newleaf.app.json;

import org.jspecify.annotations.NullMarked;
