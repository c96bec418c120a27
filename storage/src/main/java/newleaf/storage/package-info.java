/// Keeps the record of people: what `care` asks for, sealed, in a folder of its own.
@NullMarked
package newleaf.storage;

import org.jspecify.annotations.NullMarked;
