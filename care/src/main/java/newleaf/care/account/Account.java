package newleaf.care.account;

import java.time.Instant;
import newleaf.care.PersonId;

/// One account, as it was read.
///
/// @param version  of its ways, from 1: named when they are changed
public record Account(PersonId person, Ways ways, Instant made, long version) {
    @Override
    public String toString() {
        return "Account";
    }
}
