package newleaf.web;

import java.util.Optional;

/// Who runs a server, as its pages say it.
///
/// @param name        a person or an institution
/// @param contact     how to reach them: an address, a phone number, a mail address
/// @param copiesDays  after how many days the last backup of what was erased is gone too
public record Operator(Optional<String> name, Optional<String> contact, Law law, Optional<Integer> copiesDays) {
    /// Nothing was said about them.
    public static final Operator UNKNOWN =
            new Operator(Optional.empty(), Optional.empty(), Law.OTHER, Optional.empty());
}
