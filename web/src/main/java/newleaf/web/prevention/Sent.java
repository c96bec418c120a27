package newleaf.web.prevention;

import java.util.Optional;
import newleaf.web.form.FormToken;

/// What each form of the plan carries, and what came of the last one. Template `prevention/hidden`.
///
/// @param entry  names the entry that is made of it
/// @param seen   the sequence of what it was shown with
public record Sent(Optional<PreventionNotice> notice, String entry, long seen, FormToken token) {
    @Override
    public String toString() {
        return "Sent";
    }
}
