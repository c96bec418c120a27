/// Seals what leaves the program, so that an age key alone opens it, with us or without.
@NullMarked
package newleaf.storage.age;

import org.jspecify.annotations.NullMarked;
