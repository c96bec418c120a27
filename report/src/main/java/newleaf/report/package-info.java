/// A report on one case: what it says and in which order, decided once for every form it is written in.
@NullMarked
package newleaf.report;

import org.jspecify.annotations.NullMarked;
