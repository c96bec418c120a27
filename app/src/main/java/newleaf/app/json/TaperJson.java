package newleaf.app.json;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.documents.Span;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.taper.HardestDay;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.taper.TaperAnswer.Proposed;
import newleaf.guidance.taper.TaperAnswer.Stopping;
import newleaf.guidance.taper.TaperWord;
import newleaf.intake.AnswerKind.NumberOrRange;
import newleaf.intake.use.Amount;
import newleaf.intake.use.Product;
import newleaf.intake.use.ProductForm;
import newleaf.intake.use.Use;
import newleaf.knowledge.words.Language;
import newleaf.report.wording.WeekWords;
import newleaf.report.wording.Wording;
import newleaf.taper.compare.ComparedWay;
import newleaf.taper.compare.ComparedWay.Figures;
import newleaf.taper.pace.Offered;
import newleaf.taper.pace.PaceChoice;
import newleaf.taper.plan.PlanVersion;
import newleaf.taper.plan.Step;
import org.jspecify.annotations.Nullable;

/// `newleaf/taper/1`. Only a proposal holds dated doses; a comparison never does.
public final class TaperJson {
    private final Library library;
    private final Language language;
    private final Wording words;

    public TaperJson(Library library, Language language) {
        this.library = library;
        this.language = language;
        this.words = new Wording(library.shelves(), language);
    }

    public Map<String, @Nullable Object> of(Assessment assessment, TaperAnswer answer) {
        Optional<Proposed> proposed = answer instanceof Proposed each ? Optional.of(each) : Optional.empty();
        Optional<PaceChoice> choice = choice(answer);
        Optional<Offered.Figures> figures = answer instanceof Stopping stopping
                ? stopping.paces().chosenPace().figures()
                : proposed.flatMap(Proposed::figures);
        return Entries.with("schema", "newleaf/taper/1")
                .and("outcome", answer.label())
                .and("urgency", assessment.urgency().label())
                .and("reasons", answer.reasons().stream().map(this::reason).toList())
                .and("start", start(assessment.caseFile().use()))
                .and("steps", proposed.map(each -> steps(each.plan())).orElse(List.of()))
                .and("paces", choice.map(this::paces).orElse(List.of()))
                .and("suggested", choice.map(each -> each.suggested().label()))
                .and("chosen", choice.map(each -> each.chosen().label()))
                .and("because", choice.map(this::because).orElse(List.of()))
                .and("stopDay", proposed.flatMap(each -> each.plan().stopDay()))
                .and("daysPerWeek", proposed.flatMap(each -> each.plan().daysPerWeek()))
                .and("burden", figures.map(each -> Entries.three(each.burden())))
                .and("peak", figures.map(each -> Entries.three(each.peak())))
                .and("compared", proposed.map(each -> compared(each.compared())).orElse(List.of()))
                .and("shapedBy", proposed.map(each -> named(each.kept())).orElse(List.of()))
                .and("gaveWay", choice.map(this::gaveWay).orElse(List.of()))
                .and("limitsAsked", proposed.map(each -> named(each.said())).orElse(List.of()))
                .and("beyondLimits", proposed.flatMap(each -> each.beyond()).map(this::named))
                .and("adapt", adapt(proposed))
                .and("version", proposed.map(each -> each.whole().number()))
                .and("people", people(answer))
                .and("learnt", proposed.map(this::learnt))
                .and("ask", Entries.questions(assessment.ask(), language))
                .and("citations", Entries.citations(proposed.isEmpty() ? List.of() : rulesCitations(proposed.get())))
                .map();
    }

    private static Optional<PaceChoice> choice(TaperAnswer answer) {
        return switch (answer) {
            case Proposed proposed -> proposed.paces();
            case Stopping stopping -> Optional.of(stopping.paces());
            case TaperAnswer.NeedsClinician _, TaperAnswer.NotNeeded _, TaperAnswer.NotEnoughKnown _ ->
                Optional.empty();
        };
    }

    private static Optional<Integer> people(TaperAnswer answer) {
        return switch (answer) {
            case Proposed proposed -> proposed.people();
            case Stopping stopping -> stopping.people();
            case TaperAnswer.NeedsClinician _, TaperAnswer.NotNeeded _, TaperAnswer.NotEnoughKnown _ ->
                Optional.empty();
        };
    }

    private List<Map<String, @Nullable Object>> paces(PaceChoice choice) {
        HardestDay hardest = new HardestDay(library.shelves());
        return choice.paces().stream()
                .map(each -> Entries.with("id", each.pace().label())
                        .and("weeks", each.weeks())
                        .and("changes", each.changes())
                        .and("grams", each.grams().map(TaperJson::toTenths))
                        .and("lastDoseFromG", each.lastDoseFromGrams())
                        .and("peak", each.figures().map(figures -> Entries.three(figures.peak())))
                        .and("burden", each.figures().map(figures -> Entries.three(figures.burden())))
                        .and("severe", each.figures().map(Offered.Figures::severe))
                        .and(
                                "inWords",
                                each.figures()
                                        .map(figures ->
                                                hardest.of(figures.peak()).in(language)))
                        .and("limits", each.kept().stream().map(Labelled::label).toList())
                        .map())
                .toList();
    }

    private static double toTenths(double grams) {
        return Math.round(10 * grams) / 10.0;
    }

    private List<String> because(PaceChoice choice) {
        return choice.because().stream().map(words::say).toList();
    }

    private List<Map<String, @Nullable Object>> gaveWay(PaceChoice choice) {
        return choice.gaveWay().stream()
                .map(each -> Entries.with("wish", each.wish().path())
                        .and("text", words.say(each.why()))
                        .map())
                .toList();
    }

    private List<newleaf.knowledge.card.Citation> rulesCitations(Proposed proposed) {
        return proposed.compared().stream()
                .flatMap(each -> library.shelves().card(each.id()).stream())
                .flatMap(card -> card.head().citations().stream())
                .toList();
    }

    private Map<String, @Nullable Object> reason(Reason reason) {
        return Entries.with("rule", reason.rule())
                .and("text", words.say(reason.text()))
                .and("untilThen", reason.untilThen().map(words::say))
                .and("who", reason.who().map(words::say))
                .and("howSoon", reason.howSoon().map(Labelled::label))
                .and("citations", Entries.citations(reason.citations()))
                .map();
    }

    private static List<Map<String, @Nullable Object>> steps(PlanVersion plan) {
        return plan.steps().stream()
                .map(step -> Entries.with("fromDay", step.fromDay())
                        .and("toDay", step.toDay())
                        .and("from", plan.date(step.fromDay()).toString())
                        .and("doses", step.doses().stream().map(TaperJson::dose).toList())
                        .and("totalPerDay", step.total())
                        .and("unit", plan.unit().label())
                        .and("mitragynineMgPerDay", Entries.range(step.mitragynine()))
                        .and("cutPercent", step.cutPercent())
                        .map())
                .toList();
    }

    private static Map<String, @Nullable Object> dose(Step.Dose dose) {
        return Entries.with("time", dose.time().map(LocalTime::toString))
                .and("product", dose.product())
                .and("amount", dose.amount())
                .and("unit", dose.unit().label())
                .map();
    }

    private static List<Map<String, @Nullable Object>> compared(List<ComparedWay> ways) {
        return ways.stream()
                .map(way -> Entries.with("id", way.id())
                        .and("days", way.days())
                        .and("daysUntilBelow1GPerDay", way.belowOneG())
                        .and("burden", way.figures().map(each -> Entries.three(each.burden())))
                        .and("peak", way.figures().map(each -> Entries.three(each.peak())))
                        .and("chanceOfSevereDay", way.figures().map(Figures::severe))
                        .and("weighings", way.weighings())
                        .and("canBeTold", way.figures().map(Figures::canTell))
                        .map())
                .toList();
    }

    private List<Map<String, @Nullable Object>> named(List<? extends Labelled> names) {
        return names.stream()
                .map(name -> Entries.with("rule", name.label())
                        .and("text", words.say(name))
                        .map())
                .toList();
    }

    private Map<String, @Nullable Object> adapt(Optional<Proposed> proposed) {
        return Entries.with(
                        "now", proposed.flatMap(each -> each.adaptation().now()).map(Labelled::label))
                .and(
                        "because",
                        proposed.map(each -> each.adaptation().because().stream()
                                        .map(words::say)
                                        .toList())
                                .orElse(List.of()))
                .and("thisWeek", proposed.flatMap(each -> WeekWords.of(each, words)))
                .and("rules", proposed.map(each -> rules()))
                .map();
    }

    /// What the diary has taught about the people a plan is made on.
    private Map<String, @Nullable Object> learnt(Proposed proposed) {
        return Entries.with("state", proposed.learnt().label())
                .and("text", proposed.learnt().in(library.shelves()).map(words -> words.in(language)))
                .map();
    }

    private Map<String, @Nullable Object> rules() {
        return Entries.with("advance", words.say(TaperWord.RULE_ADVANCE))
                .and("hold", words.say(TaperWord.RULE_HOLD))
                .and("slow", words.say(TaperWord.RULE_SLOW))
                .and("stepBack", words.say(TaperWord.RULE_STEP_BACK))
                .map();
    }

    /// What is taken now, when it is one product; several have no common start.
    private static @Nullable Map<String, @Nullable Object> start(Use use) {
        List<Product> products = use.products().known().orElse(List.of());
        if (products.size() != 1) return null;
        Product product = products.getFirst();
        return Entries.with("form", product.form().known().map(ProductForm::label))
                .and("amountPerDose", product.amountPerDose().known().map(TaperJson::amount))
                .and(
                        "dosesPerDay",
                        product.dosesPerDay()
                                .known()
                                .or(() -> use.dosesPerDay().known())
                                .map(NumberOrRange::tree))
                .map();
    }

    private static Map<String, @Nullable Object> amount(Amount amount) {
        Span quantity = amount.quantity();
        Entries entries = quantity.isExact()
                ? Entries.with("value", quantity.low())
                : Entries.with("low", quantity.low()).and("high", quantity.high());
        return entries.and("unit", amount.unit().label()).map();
    }
}
