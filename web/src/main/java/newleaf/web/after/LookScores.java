package newleaf.web.after;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import newleaf.care.Current;
import newleaf.care.content.Kind;
import newleaf.care.content.ScoreTaken;
import newleaf.intake.CaseFile;
import newleaf.intake.Sex;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.web.component.sure.Sure;
import newleaf.web.day.Answered;
import newleaf.web.day.Days;
import newleaf.web.day.Lately;
import newleaf.web.form.Typed;
import newleaf.web.member.Own;

/// Which questionnaires each look back offers, by their cards, and what was answered of them. A score belongs to the
/// look that was due when it was taken.
final class LookScores {
    private static final String EVIDENCE = "evidence-following-up";

    private final List<InstrumentCard> cards;
    private final Answered answered;
    private final Days days;
    private final Sure sure;

    LookScores(Shelves shelves, Answered answered, Days days) {
        this.cards = shelves.instruments().stream()
                .filter(card -> card.lookBack().isPresent())
                .toList();
        this.answered = answered;
        this.days = days;
        this.sure = Sure.of(shelves.card(EVIDENCE)
                .filter(EvidenceCard.class::isInstance)
                .orElseThrow()
                .head());
    }

    AtLooks of(Own own, LastDose last, List<Look> looks) {
        List<Current> kept = own.of(Kind.SCORE_TAKEN).current();
        Optional<String> sex = answered.caseFile(own).flatMap(LookScores::sex);
        Map<Integer, List<Offered>> byDay = new HashMap<>();
        for (int i = 0; i < looks.size(); i++) {
            Look look = looks.get(i);
            LocalDate until = i + 1 < looks.size() ? looks.get(i + 1).date() : LocalDate.MAX;
            byDay.put(look.day(), offered(look, until, kept, sex));
        }
        return new AtLooks(byDay, since(own, last, looks), sure);
    }

    private List<Offered> offered(Look look, LocalDate until, List<Current> kept, Optional<String> sex) {
        return cards.stream()
                .filter(card -> card.isOfferedOn(look.day()))
                .map(card -> new Offered(
                        card,
                        latest(
                                card,
                                kept,
                                sex,
                                each -> !each.day().isBefore(look.date())
                                        && each.day().isBefore(until)),
                        latest(card, kept, sex, each -> each.day().isBefore(look.date()) && each.isWhole())))
                .toList();
    }

    private static Optional<Taken> latest(
            InstrumentCard card, List<Current> kept, Optional<String> sex, Predicate<Taken> when) {
        return kept.stream()
                .filter(each -> each.content() instanceof ScoreTaken score
                        && score.instrument().equals(Offered.name(card)))
                .sorted(Comparator.comparingLong(Current::sequence))
                .map(each -> Taken.of(
                        card, (ScoreTaken) each.content(), each.moment().day(), sex))
                .filter(when)
                .reduce((before, later) -> later.day().isBefore(before.day()) ? before : later);
    }

    private Optional<SinceLook> since(Own own, LastDose last, List<Look> looks) {
        return IntStream.range(0, looks.size())
                .filter(each -> looks.get(each).state() != Look.State.AHEAD)
                .mapToObj(each -> each == 0 ? last.day() : looks.get(each - 1).date())
                .reduce((_, later) -> later)
                .map(from -> {
                    Lately all = days.all(own, new Typed(Map.of()));
                    return SinceLook.of(all, from);
                });
    }

    private static Optional<String> sex(CaseFile caseFile) {
        return caseFile.person().sex().known().map(Sex::label);
    }

    @Override
    public String toString() {
        return "LookScores";
    }
}
