/// The answers as plain text for people.
@NullMarked
package newleaf.app.text;

import org.jspecify.annotations.NullMarked;
