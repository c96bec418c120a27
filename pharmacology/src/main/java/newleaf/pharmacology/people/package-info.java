/// The virtual people: one documented, seeded population that carries the spread between people and what we do not
/// know.
@NullMarked
package newleaf.pharmacology.people;

import org.jspecify.annotations.NullMarked;
