/// How a document becomes a case, a plan or a run.
@NullMarked
package newleaf.intake.read;

import org.jspecify.annotations.NullMarked;
