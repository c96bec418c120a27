/// A clinician's plan, written down by the person: read, shown back, and kept as the plan that is followed.
@NullMarked
package newleaf.web.theirs;

import org.jspecify.annotations.NullMarked;
