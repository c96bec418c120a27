package newleaf.web.account.mine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import newleaf.care.account.Account;
import newleaf.web.account.AccountWord;
import newleaf.web.form.FormToken;
import newleaf.web.member.Signed;
import newleaf.web.page.Visit;

/// The page. Template `account/mine`.
///
/// @param account  empty on somebody's own machine, where none is needed
/// @param isLockedByPassphrase  of the record on somebody's own machine
public record Mine(
        List<Signed.Place> places,
        Optional<Account> account,
        Known known,
        boolean canHavePasskeys,
        boolean isForMany,
        boolean isPerson,
        boolean isLockedByPassphrase,
        Optional<Notice> notice,
        ZoneId zone,
        FormToken token) {
    private static final int AN_HOUR = 60;

    public Mine {
        places = List.copyOf(places);
    }

    /// The day of an instant, where the server is.
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    public List<Integer> minutes() {
        return MinePages.MINUTES;
    }

    public String lockAfter(Visit visit, int minutes) {
        return minutes < AN_HOUR
                ? visit.say(AccountWord.LOCK_MINUTES).replace("{minutes}", String.valueOf(minutes))
                : visit.say(AccountWord.LOCK_HOURS).replace("{hours}", String.valueOf(minutes / AN_HOUR));
    }

    public long codesLeft() {
        return account.map(each -> each.ways().codes().stream()
                        .filter(code -> !code.isUsed())
                        .count())
                .orElse(0L);
    }

    @Override
    public String toString() {
        return "Mine";
    }
}
