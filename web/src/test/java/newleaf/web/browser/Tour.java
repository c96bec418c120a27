package newleaf.web.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import newleaf.samples.InventedPerson;
import newleaf.web.Paths;
import newleaf.web.take.Kept;

/// Every page, each in a state that can be looked at, and what to do to reach it.
final class Tour {
    private static final List<String> QUESTIONS = List.of(
            "safety.suicidal",
            "safety.unresponsive",
            "history.events",
            "history.medications",
            "history.otherSubstances",
            "symptoms",
            "history.conditions",
            "use.products",
            "history.opioidUseDisorder",
            "person.age",
            "person.sex",
            "person.pregnant",
            "use.reasons",
            "criteria",
            "person.country",
            "person.jurisdiction",
            "signs",
            "use.gramsPerDay",
            "use.hoursSinceLastDose",
            "use.total-disagrees",
            "together/now",
            "history.events/more",
            "history.events/rare",
            "history.otherSubstances/more",
            "criteria/more",
            "together/before",
            "together/taking",
            "together/goal",
            "together/plan",
            "goal.pace",
            "goal.startOn",
            "goal.targetGPerDay",
            "use.amountConfirmed",
            "situation.setting",
            "goal.aim",
            "goal.approach",
            "vitals",
            "scores.phq9");

    private Tour() {}

    /// One page.
    ///
    /// @param needsFreshStart  whether it comes out differently once something was answered
    record Stop(String name, boolean needsFreshStart, Consumer<Reader> reach) {}

    static List<Stop> places() {
        return Stream.concat(Paths.PLACES.stream(), Stream.of("/calendar"))
                .map(path -> new Stop(path, false, reader -> reader.open(path)))
                .toList();
    }

    static List<Stop> journey() {
        return Stream.of(questions(), states().stream(), behind())
                .flatMap(each -> each)
                .toList();
    }

    /// The pages of someone who has a plan.
    private static Stream<Stop> behind() {
        return Stream.of("", "/plan", "/pace", "/feel", "/reasons", "/compare", "/place", "/take")
                .map(page -> new Stop(
                        "planned" + page.replace('/', '-'),
                        true,
                        reader -> planned(reader).open("/report" + page)));
    }

    static Reader planned(Reader reader) {
        return opened(reader, InventedPerson.PLAIN);
    }

    /// Someone who opens a file that they kept.
    static Reader opened(Reader reader, InventedPerson person) {
        Page page = reader.open("/start/open").page();
        page.locator("#text").fill(Kept.of(person.yaml(), InventedPerson.DAY));
        reader.click("form[action='/start/open'] button[type=submit]");
        return reader;
    }

    static List<Stop> all() {
        List<Stop> all = new ArrayList<>(places());
        all.addAll(journey());
        return all;
    }

    private static Stream<Stop> questions() {
        Stream<Stop> questions = QUESTIONS.stream()
                .map(question -> new Stop(
                        "question-" + question.replace('.', '-').replace('/', '-'),
                        false,
                        reader -> reader.begun().open("/case/q/" + question)));
        return Stream.concat(Stream.of(new Stop("start", false, reader -> reader.open("/start/worried"))), questions);
    }

    private static List<Stop> states() {
        return List.of(
                new Stop("question-failing", false, reader -> {
                    fill(reader.begun().open("/case/q/person.age").page(), "person.age", "four");
                    reader.press("given");
                }),
                new Stop(
                        "events-ticked",
                        false,
                        reader -> reader.begun()
                                .open("/case/q/history.events")
                                .page()
                                .check("input[value=chest-pain]")),
                new Stop("report", false, reader -> reader.begun().open("/report")),
                new Stop("report-reasons", false, reader -> reader.begun().open("/report/reasons")),
                new Stop("report-whole", false, reader -> reader.begun().open("/report/whole")),
                new Stop("medicines-read", false, reader -> {
                    reader.begun().open("/case/q/history.medications");
                    fill(reader.page(), "history.medications", "Zoloft 50 mg\nsertralibe\nblue pill");
                    reader.press("given");
                }),
                new Stop("product-label", true, reader -> {
                    choose(reader, "extract");
                    reader.open("/case/q/product/0/label");
                }),
                new Stop("product-amount", true, Tour::chooseLeaf),
                new Stop("products", true, reader -> {
                    chooseLeaf(reader);
                    fill(reader.page(), "amount", "4-6");
                    fill(reader.page(), "times", "4");
                    reader.press("given");
                }),
                new Stop("answers", true, reader -> {
                    chooseLeaf(reader);
                    reader.press("not-known");
                    reader.open("/case/q/person.age").press("rather-not-say");
                    reader.open("/case/answers");
                }),
                new Stop("urgent", true, reader -> {
                    reader.begun().open("/case/q/history.events").page().check("input[value=seizure]");
                    reader.press("given");
                }),
                new Stop("questionnaire-failing", false, reader -> {
                    reader.open("/questionnaires/sleep-log");
                    fill(reader.page(), "sleep-1", "late");
                    reader.press("given");
                }),
                new Stop("questionnaire-scored", false, reader -> {
                    reader.open("/questionnaires/daily-diary").page().check("input[name=kw-13][value='3']");
                    reader.press("given");
                }),
                new Stop("gone", true, reader -> reader.open("/case/answers")));
    }

    static void fill(Page page, String field, String text) {
        page.locator("[name='" + field + "']").first().fill(text);
    }

    private static void chooseLeaf(Reader reader) {
        choose(reader, "leaf-powder");
    }

    private static void choose(Reader reader, String form) {
        reader.begun().open("/case/q/use.products").page().check("input[value=" + form + "]");
        reader.press("given");
    }
}
