package newleaf.web.journey.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Question;
import newleaf.guidance.finding.Ruling;
import newleaf.intake.Aim;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseField;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Urgency;
import newleaf.web.journey.draft.CaseDraft;

/// Which page comes next: what is urgent, then what `ask` names, in its order.
public final class Route {
    public static final String URGENT = "/case/urgent";
    public static final String END = "/report";
    private static final List<String> FIRST =
            paths(CaseField.ANSWERED_BY, CaseField.SUICIDAL, CaseField.UNRESPONSIVE, CaseField.CANNOT_DRINK);
    /// Questions that may make another one needless come before it.
    private static final Map<String, List<String>> BEFORE = Map.of(
            CaseField.EXPOSED_BEFORE_BIRTH.path(), paths(CaseField.AGE),
            CaseField.PREGNANT.path(), paths(CaseField.AGE, CaseField.SEX),
            CaseField.BREASTFEEDING.path(), paths(CaseField.AGE, CaseField.SEX));
    /// What a plan is made for and from: asked once no door is open any more, whether or not a rule waits for it.
    private static final List<String> FOR_A_PLAN =
            paths(CaseField.DAYS_PER_WEEK, CaseField.DURATION, CaseField.AIM, CaseField.APPROACH, CaseField.TARGET);
    /// The page on which someone fits a plan to their life.
    public static final String WISHES = address(TogetherSteps.ADDRESS_OF_WISHES);

    private static final int REST = 2;

    private final Steps steps;

    public Route(Steps steps) {
        this.steps = steps;
    }

    private static List<String> paths(CaseField<?>... fields) {
        return Stream.of(fields).map(CaseField::path).toList();
    }

    public static String address(String step) {
        return "/case/q/" + step;
    }

    /// The address of the next page.
    public String next(CaseDraft draft, Assessment assessment) {
        if (!unread(draft, assessment).isEmpty()) return URGENT;
        return question(draft, assessment).map(Route::address).orElse(END);
    }

    /// What holds, is urgent and was not read yet.
    public static Set<String> unread(CaseDraft draft, Assessment assessment) {
        return urgent(assessment).stream()
                .map(Finding::rule)
                .filter(rule -> !draft.readRules().contains(rule))
                .collect(Collectors.toSet());
    }

    public static List<Finding> urgent(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.urgency().compareTo(Urgency.URGENT) >= 0)
                .filter(finding -> finding.audience() == Audience.EVERYONE && !finding.isDoor())
                .toList();
    }

    private Optional<String> question(CaseDraft draft, Assessment assessment) {
        return Stream.of(
                        FIRST.stream(),
                        steps.open(draft).stream(),
                        asked(draft, assessment, true),
                        FOR_A_PLAN.stream(),
                        asked(draft, assessment, false))
                .flatMap(each -> each)
                .filter(step -> !draft.hasLeft(step) && !isAbsurd(step, draft))
                .findFirst()
                .map(step -> steps.due(first(step, draft), draft));
    }

    /// What `ask` names: what decides an emergency, a visit today or a door, or the rest.
    private Stream<String> asked(CaseDraft draft, Assessment assessment, boolean isPressing) {
        Map<String, Ruling> rulings = rulings(assessment);
        return assessment.ask().stream()
                .filter(question -> isPressing == tier(question, rulings) < REST)
                .flatMap(question -> steps.asking(question.fact(), draft).stream());
    }

    /// The page on which this question was asked.
    public String asked(String step, CaseDraft draft) {
        return steps.asked(step, draft);
    }

    /// A baby types nothing, and only who wants to take less keeps an amount.
    private static boolean isAbsurd(String step, CaseDraft draft) {
        if (step.equals(CaseField.TARGET.path())) {
            return draft.answer(CaseField.AIM).filter(aim -> aim == Aim.REDUCE).isEmpty();
        }
        return step.equals(CaseField.EXPOSED_BEFORE_BIRTH.path())
                && draft.answer(CaseField.ANSWERED_BY)
                        .filter(AnsweredBy.SELF::equals)
                        .isPresent();
    }

    private static String first(String step, CaseDraft draft) {
        return BEFORE.getOrDefault(step, List.of()).stream()
                .filter(each -> !draft.hasLeft(each))
                .findFirst()
                .orElse(step);
    }

    /// 0 while what comes next could be an emergency, 1 while it decides a door or a visit today, then 2.
    public int part(CaseDraft draft, Assessment assessment) {
        if (FIRST.stream().anyMatch(step -> !draft.hasLeft(step))) return 0;
        Map<String, Ruling> rulings = rulings(assessment);
        return assessment.ask().stream()
                .filter(question -> steps.asking(question.fact(), draft)
                        .filter(step -> !draft.hasLeft(step) && !isAbsurd(step, draft))
                        .isPresent())
                .mapToInt(question -> tier(question, rulings))
                .min()
                .orElse(REST);
    }

    private static Map<String, Ruling> rulings(Assessment assessment) {
        return assessment.rulings().stream()
                .collect(Collectors.toMap(ruling -> ruling.rule().id(), ruling -> ruling, (one, _) -> one));
    }

    private static int tier(Question question, Map<String, Ruling> rulings) {
        List<Ruling> decides = question.decides().stream()
                .flatMap(rule -> Optional.ofNullable(rulings.get(rule)).stream())
                .toList();
        if (decides.stream().anyMatch(each -> each.rule().urgency() == Urgency.EMERGENCY)) return 0;
        return decides.stream()
                        .anyMatch(each -> each.isForToday() || each.rule().isDoor())
                ? 1
                : REST;
    }
}
