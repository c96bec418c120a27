package newleaf.web.member;

import java.time.Instant;
import newleaf.care.PersonId;
import newleaf.care.account.Role;
import newleaf.care.safe.Safe;

/// A record as whoever it belongs to has it, without a browser.
public final class OwnOf {
    private OwnOf() {}

    public static Own person(PersonId person, Safe.Inside inside) {
        return new Own(
                new Member(person, Role.PERSON, Instant.EPOCH, Instant.EPOCH, false),
                inside,
                new AtHand(House.NO_RECORD));
    }
}
