package newleaf.storage.folder;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import newleaf.care.account.Role;
import newleaf.documents.Labelled;

/// What stands in the file of an invitation: `newleaf/invitation/1 ROLE UNTIL`.
record InvitationText(Role role, Instant until) {
    private static final String SCHEMA = "newleaf/invitation/1";
    private static final int PARTS = 3;

    String written() {
        return SCHEMA + " " + role.label() + " " + until + "\n";
    }

    /// Empty where it is none.
    static Optional<InvitationText> read(String text) {
        String[] parts = text.strip().split(" ", -1);
        if (parts.length != PARTS || !parts[0].equals(SCHEMA)) return Optional.empty();
        try {
            Instant until = Instant.parse(parts[2]);
            return Labelled.of(List.of(Role.values()), parts[1]).map(role -> new InvitationText(role, until));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }
}
