/// What the model says of many people and habits, beside what is known: the tests of the model and `docs/model.md` show
/// the same figures.
@NullMarked
package newleaf.pharmacology.study;

import org.jspecify.annotations.NullMarked;
