package newleaf.guidance;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.assessment.CriteriaCount;
import newleaf.assessment.Disorder;
import newleaf.assessment.Severity;
import newleaf.assessment.WithdrawalNow;
import newleaf.guidance.finding.AskNext;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.KratomAdvice;
import newleaf.guidance.finding.KratomWords;
import newleaf.guidance.finding.OneUrgency;
import newleaf.guidance.finding.Ruling;
import newleaf.guidance.finding.SettingChoice;
import newleaf.guidance.finding.StrategyChoice;
import newleaf.guidance.internal.Rulings;
import newleaf.guidance.internal.Subject;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.knowledge.rule.DoorState;
import newleaf.knowledge.rule.Urgency;
import newleaf.pharmacology.Believable;
import newleaf.pharmacology.Exposure;
import newleaf.pharmacology.ExposureLedger;

/// Assesses a case: exposure, criteria, findings, doors, setting, strategies, and what to ask next.
public final class Assess {
    private final ExposureLedger ledger;
    private final CriteriaCount criteria;
    private final WithdrawalNow withdrawal;
    private final Rulings rulings;
    private final AskNext askNext;
    private final Believable believable;
    private final KratomWords kratom;

    public Assess(
            ExposureLedger ledger,
            CriteriaCount criteria,
            WithdrawalNow withdrawal,
            Rulings rulings,
            AskNext askNext,
            Believable believable,
            KratomWords kratom) {
        this.ledger = ledger;
        this.criteria = criteria;
        this.withdrawal = withdrawal;
        this.rulings = rulings;
        this.askNext = askNext;
        this.believable = believable;
        this.kratom = kratom;
    }

    public Assessment of(CaseFile caseFile) {
        Exposure exposure = ledger.of(caseFile.use());
        Disorder disorder = criteria.of(caseFile.criteria());
        Subject subject = new Subject(caseFile, exposure, disorder);
        List<Ruling> all = rulings.of(subject);
        Map<String, String> extra = extra(caseFile, exposure, disorder);
        cautionNobodyKnowsOf(caseFile, all).ifPresent(door -> extra.put(CaseField.CLINICIAN_KNOWS.path(), door));
        extra.keySet().removeIf(field -> !rulings.fits(field, subject));
        return new Assessment(
                caseFile,
                exposure,
                disorder,
                withdrawal.of(caseFile),
                urgency(all),
                all.stream()
                        .filter(ruling -> ruling.rule().isDoor())
                        .map(DoorAnswer::of)
                        .toList(),
                findings(all, kratom.over(all, caseFile.use().stopped().is(is -> is))),
                SettingChoice.of(all),
                StrategyChoice.of(all),
                askNext.questions(caseFile.answeredBy(), all, extra),
                all);
    }

    /// The highest finding that holds, and at least soon while something unknown could be an emergency.
    private static Urgency urgency(List<Ruling> rulings) {
        Urgency highest = rulings.stream()
                .filter(Ruling::isHolding)
                .map(ruling -> ruling.rule().urgency())
                .reduce(Urgency.ROUTINE, Urgency::orHigher);
        boolean mayBeEmergency = rulings.stream()
                .anyMatch(ruling -> ruling.isWaiting() && ruling.rule().urgency() == Urgency.EMERGENCY);
        return mayBeEmergency ? highest.orHigher(Urgency.SOON) : highest;
    }

    private static List<Finding> findings(List<Ruling> rulings, KratomAdvice advice) {
        List<Finding> findings = rulings.stream()
                .filter(Ruling::isHolding)
                .map(ruling -> Finding.of(ruling, advice))
                .toList();
        return OneUrgency.of(findings).stream()
                .sorted(Comparator.comparing(Finding::urgency)
                        .reversed()
                        .thenComparing(Finding::kind)
                        .thenComparing(Finding::rule))
                .toList();
    }

    /// Asked once, where a caution holds and nobody said whether a clinician knows.
    private static Optional<String> cautionNobodyKnowsOf(CaseFile caseFile, List<Ruling> rulings) {
        boolean isSaid = caseFile.answeredBy() == AnsweredBy.CLINICIAN
                || caseFile.answer(CaseField.CLINICIAN_KNOWS).isKnown();
        if (isSaid) return Optional.empty();
        return rulings.stream()
                .filter(ruling -> ruling.isHolding() && ruling.rule().door().equals(Optional.of(DoorState.CAUTION)))
                .map(ruling -> ruling.rule().id())
                .findFirst();
    }

    private Map<String, String> extra(CaseFile caseFile, Exposure exposure, Disorder disorder) {
        Map<String, String> extra = new LinkedHashMap<>();
        exposure.missing().forEach(field -> extra.put(field, "exposure"));
        if (!believable.isBelieved(caseFile, exposure)) extra.put(CaseField.AMOUNT_CONFIRMED.path(), "exposure");
        if (exposure.totalsDisagree()) extra.put(CaseField.TOTAL_DISAGREES.path(), "exposure");
        if (disorder.severity() == Severity.UNKNOWN) extra.put(CaseField.CRITERIA.path(), "severity");
        if (exposure.taking().isTold()
                && !caseFile.answer(CaseField.EARLIER_PRODUCTS).isKnown()) {
            extra.put(CaseField.EARLIER_PRODUCTS.path(), "earlier-products");
        }
        boolean hasPlace = caseFile.person().jurisdiction().isKnown()
                || caseFile.person().country().isKnown();
        if (!hasPlace) extra.put(CaseField.JURISDICTION.path(), "law");
        if (!caseFile.history().medications().unsure().isEmpty()) {
            extra.put(CaseField.UNMATCHED_MEDICATIONS.path(), "medicines");
        }
        return extra;
    }
}
