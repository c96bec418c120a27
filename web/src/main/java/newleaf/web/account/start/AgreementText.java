package newleaf.web.account.start;

import java.time.LocalDate;
import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.web.Law;
import newleaf.web.Operator;
import newleaf.web.account.AccountWord;
import newleaf.web.member.House;
import newleaf.web.page.Visit;

/// The whole agreement, as it is on this server. A change of its words is a new version, and is asked anew.
public final class AgreementText {
    /// The day of its words; kept with each agreement.
    public static final LocalDate VERSION = LocalDate.of(2026, 11, 30);

    private final House house;
    private final Operator operator;

    public AgreementText(House house, Operator operator) {
        this.house = house;
        this.operator = operator;
    }

    /// One line of it.
    ///
    /// @param isLaw  whether the page says how sure it is
    public record Line(FixedWord name, String says, boolean isLaw) {}

    public List<Line> lines(Visit visit) {
        return List.of(
                line(AccountWord.WHO_RUNS, who(visit)),
                line(AccountWord.WHAT_KEPT, visit.say(AccountWord.WHAT_KEPT_SAYS)),
                line(AccountWord.WHO_READS, reads(visit)),
                line(AccountWord.HOW_LONG, visit.say(AccountWord.HOW_LONG_SAYS) + " " + copies(visit)),
                new Line(AccountWord.WHICH_LAW, visit.say(law()), true),
                line(AccountWord.WAY_OUT, visit.say(AccountWord.WAY_OUT_SAYS)));
    }

    private static Line line(AccountWord name, String says) {
        return new Line(name, says, false);
    }

    private String who(Visit visit) {
        if (!house.isForMany()) return visit.say(AccountWord.WHO_RUNS_YOU);
        String name = operator.name().orElseGet(() -> visit.say(AccountWord.WHO_RUNS_UNKNOWN));
        String ended = name.endsWith(".") ? name : name + ".";
        return operator.contact()
                .map(contact -> ended + " " + visit.say(AccountWord.QUESTIONS) + " " + contact + ".")
                .orElse(ended);
    }

    private String reads(Visit visit) {
        return visit.say(house.isForMany() ? AccountWord.WHO_READS_SERVER : AccountWord.WHO_READS_LAPTOP);
    }

    private String copies(Visit visit) {
        if (!house.isForMany()) return visit.say(AccountWord.COPIES_LAPTOP);
        return operator.copiesDays()
                .map(days -> visit.say(AccountWord.COPIES_KNOWN).replace("{days}", String.valueOf(days)))
                .orElseGet(() -> visit.say(AccountWord.COPIES_UNKNOWN));
    }

    private AccountWord law() {
        if (!house.isForMany()) return AccountWord.LAW_OWN;
        return switch (operator.law().kind()) {
            case Law.Kind.US_STATE -> AccountWord.LAW_US;
            case Law.Kind.US_PART_2 -> AccountWord.LAW_PART_2;
            case Law.Kind.EU -> AccountWord.LAW_EU;
            case Law.Kind.OTHER -> AccountWord.LAW_UNKNOWN;
        };
    }
}
