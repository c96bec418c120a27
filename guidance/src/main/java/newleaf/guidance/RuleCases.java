package newleaf.guidance;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import newleaf.assessment.CriteriaCount;
import newleaf.documents.Reading;
import newleaf.documents.Truth;
import newleaf.documents.tree.Problem;
import newleaf.guidance.internal.Rulings;
import newleaf.guidance.internal.Subject;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.card.RuleCard.RuleCase;
import newleaf.knowledge.fault.Fault;
import newleaf.pharmacology.ExposureLedger;

/// Runs the cases that stand on rule cards, each as a case document of its own.
public final class RuleCases {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Library library;
    private final Intake intake;
    private final ExposureLedger ledger;
    private final CriteriaCount criteria;
    private final Rulings rulings;

    public RuleCases(Library library, Intake intake, ExposureLedger ledger, CriteriaCount criteria) {
        this.library = library;
        this.intake = intake;
        this.ledger = ledger;
        this.criteria = criteria;
        this.rulings = library.rulings();
    }

    /// Every case whose rule answers something else than the card says.
    public List<Fault> faults() {
        return library.shelves().rules().parallelStream()
                .flatMap(rule -> rule.cases().stream().flatMap(each -> fault(rule, each).stream()))
                .toList();
    }

    private Optional<Fault> fault(RuleCard rule, RuleCase each) {
        String answer = switch (intake.read(each.document().getBytes(StandardCharsets.UTF_8), DAY)) {
            case Reading.Usable(var caseFile) -> label(rulings.holds(rule, subject(caseFile)));
            case Reading.Unusable(var problems) ->
                "unusable: " + problems.stream().map(Problem::toString).toList();
        };
        if (answer.equals(each.expect().label())) return Optional.empty();
        String file = rule.head().place().replaceAll(":.*", "");
        return Optional.of(new Fault(
                file, each.line(), "expects " + each.expect().label() + " (" + each.why() + ") and gets " + answer));
    }

    private Subject subject(CaseFile caseFile) {
        return new Subject(caseFile, ledger.of(caseFile.use()), criteria.of(caseFile.criteria()));
    }

    private static String label(Truth holds) {
        return switch (holds) {
            case YES -> "yes";
            case NO -> "no";
            case NOT_KNOWN -> "not-known";
        };
    }
}
