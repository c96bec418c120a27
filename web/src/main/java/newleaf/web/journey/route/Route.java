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
import newleaf.intake.CaseField;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.rule.Urgency;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.draft.Given;

/// Which page comes next: what is urgent, the few questions before a first answer, then what makes it fit: what `ask`
/// names, in its order.
public final class Route {
    public static final String URGENT = "/case/urgent";
    public static final String END = "/report";
    /// The first page of all.
    public static final String FIRST = Together.PREFIX + TogetherSteps.YOU;
    /// The page on which someone fits a plan to their life.
    public static final String WISHES = address(TogetherSteps.ADDRESS_OF_WISHES);

    /// Stands among the questions that were left once the first answer was offered.
    private static final String FIRST_ANSWER = "start" + CaseDraft.MARK;
    /// Questions that may make another one needless come before it.
    private static final Map<String, List<String>> BEFORE = Map.of(
            CaseField.EXPOSED_BEFORE_BIRTH.path(), paths(CaseField.AGE),
            CaseField.PREGNANT.path(), paths(CaseField.AGE, CaseField.SEX),
            CaseField.BREASTFEEDING.path(), paths(CaseField.AGE, CaseField.SEX));
    /// What a plan is made for and from: asked once no door is open any more, whether or not a rule waits for it.
    private static final List<String> FOR_A_PLAN =
            paths(CaseField.DAYS_PER_WEEK, CaseField.DURATION, CaseField.AIM, CaseField.APPROACH, CaseField.TARGET);

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
        return first(starting(draft), draft)
                .or(() -> first(fit(draft, assessment), draft))
                .map(Route::address)
                .orElse(END);
    }

    /// Whether all that comes before a first answer was left, and that answer was not offered yet.
    public boolean isFirstAnswerDue(CaseDraft draft) {
        return !draft.hasLeft(FIRST_ANSWER) && first(starting(draft), draft).isEmpty();
    }

    /// The draft of someone who is shown the first answer now.
    public static CaseDraft shownFirstAnswer(CaseDraft draft) {
        return draft.leaving(FIRST_ANSWER, Given.ANSWERED);
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

    /// How far this page is: among the questions before a first answer, or among those that make it fit.
    public Optional<HowFar> howFar(String step, CaseDraft draft, Assessment assessment) {
        List<String> start = pages(starting(draft), draft);
        if (start.contains(step)) return Optional.of(new HowFar(true, start.indexOf(step) + 1, start.size()));
        List<String> open = pages(open(fit(draft, assessment), draft), draft);
        if (!open.contains(step)) return Optional.empty();
        int done = fitted(draft, start);
        return Optional.of(new HowFar(false, done + 1, done + open.size()));
    }

    /// How many questions come before a first answer.
    public int start(CaseDraft draft) {
        return pages(starting(draft), draft).size();
    }

    /// How many questions make it fit.
    public int open(CaseDraft draft, Assessment assessment) {
        return pages(open(fit(draft, assessment), draft), draft).size();
    }

    private int fitted(CaseDraft draft, List<String> start) {
        return (int) draft.left().keySet().stream()
                .filter(id -> !id.endsWith(CaseDraft.MARK) && !draft.door().says(id))
                .map(id -> steps.asked(id, draft))
                .distinct()
                .filter(id -> !start.contains(id))
                .count();
    }

    private List<String> pages(Stream<String> questions, CaseDraft draft) {
        return questions.map(each -> page(each, draft)).distinct().toList();
    }

    private String page(String question, CaseDraft draft) {
        return draft.hasLeft(question) ? steps.asked(question, draft) : steps.due(question, draft);
    }

    private Optional<String> first(Stream<String> questions, CaseDraft draft) {
        return open(questions, draft).findFirst().map(step -> steps.due(before(step, draft), draft));
    }

    private static Stream<String> open(Stream<String> questions, CaseDraft draft) {
        return questions.filter(step -> !draft.hasLeft(step) && !Absurd.is(step, draft));
    }

    private Stream<String> starting(CaseDraft draft) {
        return StartQuestions.of(draft.door()).stream()
                .filter(step -> !Absurd.is(step, draft))
                .flatMap(step -> step.equals(CaseField.PRODUCTS.path())
                        ? Stream.concat(Stream.of(step), steps.products(draft))
                        : Stream.of(step));
    }

    private Stream<String> fit(CaseDraft draft, Assessment assessment) {
        return Stream.of(
                        steps.products(draft),
                        asked(draft, assessment, true),
                        FOR_A_PLAN.stream(),
                        wishes(draft, assessment),
                        steps.open(draft).stream(),
                        asked(draft, assessment, false))
                .flatMap(each -> each);
    }

    /// Wishes of a plan, where one can be made here.
    private static Stream<String> wishes(CaseDraft draft, Assessment assessment) {
        boolean isDoorInTheWay = assessment.findings().stream().anyMatch(Finding::isDoor);
        return isDoorInTheWay || Absurd.is(CaseField.AIM.path(), draft)
                ? Stream.empty()
                : Stream.of(CaseField.PACE.path());
    }

    /// What `ask` names: what decides an emergency, a visit today or a door, or the rest.
    private Stream<String> asked(CaseDraft draft, Assessment assessment, boolean isPressing) {
        Map<String, Ruling> rulings = assessment.rulings().stream()
                .collect(Collectors.toMap(ruling -> ruling.rule().id(), ruling -> ruling, (one, _) -> one));
        return assessment.ask().stream()
                .filter(question -> isPressing == isPressing(question, rulings))
                .flatMap(question -> steps.asking(question.fact(), draft).stream());
    }

    private static boolean isPressing(Question question, Map<String, Ruling> rulings) {
        return question.decides().stream()
                .flatMap(rule -> Optional.ofNullable(rulings.get(rule)).stream())
                .anyMatch(each ->
                        each.isForToday() || each.rule().isDoor() || each.rule().urgency() == Urgency.EMERGENCY);
    }

    /// The page on which this question was asked.
    public String asked(String step, CaseDraft draft) {
        return steps.asked(step, draft);
    }

    private static String before(String step, CaseDraft draft) {
        return BEFORE.getOrDefault(step, List.of()).stream()
                .filter(each -> !draft.hasLeft(each))
                .findFirst()
                .orElse(step);
    }
}
