/// "I'm a clinician": the attestation that opens what is meant for clinicians, for this visit only.
@NullMarked
package newleaf.web.clinician;

import org.jspecify.annotations.NullMarked;
