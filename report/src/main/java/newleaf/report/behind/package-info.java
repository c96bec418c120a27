/// What stands on the pages behind a result, where a list of blocks is not enough: paces as cards, steps as cards, the
/// days since the last dose. Words are chosen here; pages give them a form.
@NullMarked
package newleaf.report.behind;

import org.jspecify.annotations.NullMarked;
