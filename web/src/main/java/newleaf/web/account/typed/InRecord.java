package newleaf.web.account.typed;

import java.security.SecureRandom;
import java.util.Optional;
import newleaf.care.Appended;
import newleaf.care.Current;
import newleaf.care.Deed;
import newleaf.care.Entry;
import newleaf.care.EntryId;
import newleaf.care.History;
import newleaf.care.Kept;
import newleaf.care.content.Answers;
import newleaf.care.content.Kind;
import newleaf.care.time.Moment;
import newleaf.web.member.Own;

/// The answers in a record. Those that were given last hold, whichever came in last from elsewhere.
final class InRecord {
    /// A window beside this one may be faster so often.
    private static final int TRIES = 5;

    private final Own own;
    private final SecureRandom chance;

    InRecord(Own own, SecureRandom chance) {
        this.own = own;
        this.chance = chance;
    }

    Optional<Answers> answers() {
        return own.of(Kind.ANSWERS).lastSaid().flatMap(InRecord::content);
    }

    private static Optional<Answers> content(Current current) {
        return current.content() instanceof Answers answers ? Optional.of(answers) : Optional.empty();
    }

    /// As a correction of those before. False where a window beside this one was faster every time, or the record is
    /// gone.
    boolean keep(Answers answers, Moment now) {
        for (int i = 0; i < TRIES; i++) {
            History all = own.of(Kind.ANSWERS);
            Optional<Current> before = all.lastSaid();
            if (before.flatMap(InRecord::content).filter(answers::equals).isPresent()) return true;
            Deed deed = before.<Deed>map(each -> new Deed.Corrects(each.id(), answers))
                    .orElseGet(() -> new Deed.Adds(answers));
            long seen = all.entries().stream().mapToLong(Kept::sequence).max().orElse(0);
            Appended kept = own.keep(new Entry(EntryId.made(now.at(), chance), now, deed), seen);
            if (kept instanceof Appended.Stays) return true;
            if (!(kept instanceof Appended.Overtaken)) return false;
        }
        return false;
    }
}
