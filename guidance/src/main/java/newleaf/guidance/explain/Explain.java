package newleaf.guidance.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Flip;
import newleaf.guidance.finding.Ruling;
import newleaf.guidance.finding.SettingAdvice.Change;
import newleaf.guidance.internal.Flips;
import newleaf.guidance.internal.Rulings;
import newleaf.guidance.internal.Subject;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.CareSetting;
import newleaf.knowledge.rule.Urgency;

/// Says what would have to be otherwise for a finding not to hold, and for care to happen elsewhere. A person is never
/// told it of a fact that a door or something for today rests on.
public final class Explain {
    private final Library library;
    private final Rulings rulings;
    private final Flips flips;

    public Explain(Library library) {
        this.library = library;
        this.rulings = library.rulings();
        this.flips = new Flips(rulings);
    }

    /// The smallest change that would flip the finding; empty where there is none or it may not be told.
    public List<Flip> wouldFlip(Assessment assessment, Finding finding, Audience audience) {
        return library.rule(finding.rule())
                .map(rule -> flips.off(rule, subject(assessment)))
                .filter(found -> audience == Audience.CLINICIAN || mayBeTold(finding, found))
                .orElse(List.of());
    }

    /// The setting that would be named instead: facts not known that would ask for more, facts known without which less
    /// would do.
    public List<Change> otherSettings(Assessment assessment) {
        CareSetting now = assessment.setting().recommended();
        Subject subject = subject(assessment);
        List<Change> more = assessment.rulings().stream()
                .filter(Ruling::isWaiting)
                .filter(ruling -> ruling.rule()
                        .setting()
                        .filter(setting -> setting.compareTo(now) > 0)
                        .isPresent())
                .flatMap(ruling -> flips.on(ruling.rule(), subject).stream()
                        .map(flip -> new Change(
                                flip.fact(),
                                flip.relation(),
                                flip.to(),
                                ruling.rule().setting().orElse(now))))
                .distinct()
                .sorted(Comparator.comparing(Change::setting).reversed().thenComparing(Change::fact))
                .toList();
        return java.util.stream.Stream.concat(more.stream(), less(assessment, subject, now).stream())
                .toList();
    }

    private List<Change> less(Assessment assessment, Subject subject, CareSetting now) {
        List<RuleCard> asking = assessment.setting().because().stream()
                .flatMap(id -> library.rule(id).stream())
                .toList();
        Set<List<Flip>> ways =
                asking.stream().map(rule -> flips.off(rule, subject)).collect(Collectors.toSet());
        if (ways.size() != 1) return List.of();
        CareSetting next = assessment.setting().alternatives().stream()
                .filter(setting -> setting.compareTo(now) < 0)
                .max(Comparator.naturalOrder())
                .orElse(CareSetting.OUTPATIENT_OFFICE);
        return ways.iterator().next().stream()
                .filter(_ -> next.compareTo(now) < 0)
                .map(flip -> new Change(flip.fact(), flip.relation(), flip.to(), next))
                .toList();
    }

    private boolean mayBeTold(Finding finding, List<Flip> found) {
        if (finding.isDoor() || finding.urgency().compareTo(Urgency.URGENT) >= 0) return false;
        Set<String> guarded = library.shelves().rules().stream()
                .filter(rule -> rule.isDoor() || rule.urgency().compareTo(Urgency.URGENT) >= 0)
                .flatMap(rule -> rulings.named(rule).stream())
                .collect(Collectors.toSet());
        return found.stream().map(Flip::fact).noneMatch(guarded::contains);
    }

    private static Subject subject(Assessment assessment) {
        return new Subject(assessment.caseFile(), assessment.exposure(), assessment.disorder());
    }
}
