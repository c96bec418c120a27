/// What would change a finding, and what is for clinicians.
@NullMarked
package newleaf.guidance.explain;

import org.jspecify.annotations.NullMarked;
