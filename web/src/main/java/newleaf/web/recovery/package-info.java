/// Recovery of one's own: milestones, reasons, ways with and without faith, and coming home from a stay in treatment.
@NullMarked
package newleaf.web.recovery;

import org.jspecify.annotations.NullMarked;
