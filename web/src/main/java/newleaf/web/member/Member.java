package newleaf.web.member;

import java.time.Instant;
import newleaf.care.PersonId;
import newleaf.care.account.Role;

/// Somebody who is signed in.
///
/// @param shown  when they last showed who they are
public record Member(PersonId person, Role role, Instant since, Instant shown, boolean isLocked) {
    @Override
    public String toString() {
        return "Member";
    }
}
