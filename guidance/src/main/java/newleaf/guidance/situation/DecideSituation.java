package newleaf.guidance.situation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import newleaf.assessment.Severity;
import newleaf.documents.Truth;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.situation.Situation.Emergency;
import newleaf.guidance.situation.Situation.InWithdrawal;
import newleaf.guidance.situation.Situation.StayingWell;
import newleaf.guidance.situation.Situation.TakingOpen;
import newleaf.guidance.situation.Situation.TakingUnknown;
import newleaf.guidance.situation.Situation.TakingWithClinician;
import newleaf.guidance.situation.Situation.Visit;
import newleaf.guidance.situation.Situation.Worried;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.intake.AnsweredBy;
import newleaf.intake.use.Use;
import newleaf.knowledge.rule.OnTaper;
import newleaf.knowledge.rule.Urgency;

/// Decides the situation, in one order: emergency, withdrawal, staying well, then what the taper answers. So a page
/// never says otherwise than the plan on it.
public final class DecideSituation {
    private static final double EVERY_DAY = 7;
    private static final Set<Severity> ILL = Set.of(Severity.MODERATE, Severity.MODERATELY_SEVERE, Severity.SEVERE);
    private static final Set<OnTaper> GONE = Set.of(OnTaper.NOT_NEEDED, OnTaper.AFTERWARDS);

    private final Library library;
    private final SituationNumbers numbers;

    public DecideSituation(Library library) {
        this.library = library;
        this.numbers = SituationNumbers.in(library.shelves());
    }

    public Situation of(Assessment assessment, TaperAnswer taper) {
        Use use = assessment.caseFile().use();
        Optional<Double> hours = use.hoursSinceLastDose().known();
        boolean isGone = isStopped(use) || isGone(assessment, taper);
        boolean isInWithdrawal = isInWithdrawal(assessment, hours, isGone);
        if (assessment.urgency() == Urgency.EMERGENCY) return new Emergency(isGone || isInWithdrawal);
        if (isInWithdrawal) return new InWithdrawal(hours);
        if (isGone) return new StayingWell();
        return taking(assessment, taper);
    }

    /// Stopped and not known when counts as lately: nobody said that the first days are over.
    private boolean isInWithdrawal(Assessment assessment, Optional<Double> hours, boolean isGone) {
        if (hours.isEmpty()) return isGone;
        boolean isIll = ILL.contains(assessment.withdrawalNow().severity());
        if (isIll && hours.get() >= numbers.withSymptomHours()) return true;
        Use use = assessment.caseFile().use();
        boolean isWithout = isStopped(use) || (isDaily(use) && hours.get() >= numbers.withoutHours());
        return isWithout && numbers.isWithinFirstDays(hours.get());
    }

    private static boolean isStopped(Use use) {
        return use.stopped().is(each -> each) == Truth.YES;
    }

    /// Or did not say how often.
    private static boolean isDaily(Use use) {
        return use.daysPerWeek().known().filter(days -> days < EVERY_DAY).isEmpty();
    }

    /// By the answers or by the diary; not on the days off of a plan that goes on.
    private boolean isGone(Assessment assessment, TaperAnswer taper) {
        if (taper instanceof TaperAnswer.Proposed) return false;
        Stream<String> rules = Stream.concat(
                assessment.findings().stream().map(Finding::rule),
                taper.reasons().stream().map(Reason::rule));
        return rules.anyMatch(this::saysGone);
    }

    private boolean saysGone(String rule) {
        return library.rule(rule).filter(each -> each.taper().containsAll(GONE)).isPresent();
    }

    private static Situation taking(Assessment assessment, TaperAnswer taper) {
        return switch (taper) {
            case TaperAnswer.NeedsClinician _ -> new TakingWithClinician();
            case TaperAnswer.NotEnoughKnown _ when isOnlyNotTheirs(assessment) -> new TakingOpen();
            case TaperAnswer.NotEnoughKnown _ -> unknown(assessment);
            case TaperAnswer.NotNeeded _, TaperAnswer.Stopping _, TaperAnswer.Proposed _ -> new TakingOpen();
        };
    }

    /// Whether nothing is missing but the person: a relative who answered everything is not asked on.
    private static boolean isOnlyNotTheirs(Assessment assessment) {
        return assessment.caseFile().answeredBy() == AnsweredBy.FAMILY
                && !assessment.hasDoor(DoorAnswer.State.UNKNOWN)
                && (assessment.exposure().leafADay().isPresent()
                        || assessment.exposure().mitragynineADay().isPresent());
    }

    private static Situation unknown(Assessment assessment) {
        if (!WhatIsKnown.isNothing(assessment.caseFile())) return new TakingUnknown();
        return switch (Reader.of(assessment.caseFile().answeredBy())) {
            case PERSON -> new TakingUnknown();
            case RELATIVE -> new Worried();
            case CLINICIAN -> new Visit();
        };
    }
}
