package newleaf.web.journey.result;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import newleaf.documents.Reading;
import newleaf.guidance.Library;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.samples.InventedCase;
import newleaf.samples.InventedPerson;
import newleaf.web.form.FormToken;
import newleaf.web.journey.step.Say;
import newleaf.web.page.Assets;
import newleaf.web.page.Page;
import newleaf.web.page.Templates;
import newleaf.web.page.Visit;
import newleaf.web.page.Visits;

/// The result of a person and the pages behind it, written without a server.
final class PagesOf {
    private static final int FEW = 16;
    private static final Library LIBRARY = Library.shipped();
    private static final Guidance GUIDANCE = new Guidance(LIBRARY);
    private static final MakeReport REPORTS = MakeReport.comparing(GUIDANCE, FEW);
    private static final Intake INTAKE = new Intake(LIBRARY.shelves());
    private static final Visits VISITS = new Visits(LIBRARY.shelves(), Assets.shipped(), false);
    private static final Templates TEMPLATES = Templates.compiled();
    private static final String AIM = "goal.aim";

    private final Report report;
    private final Say words;

    private PagesOf(Report report) {
        this.report = report;
        Reader reader = Reader.of(report.assessment().caseFile().answeredBy(), report.audience());
        this.words = new Say(GUIDANCE.to(reader).library().shelves());
    }

    static PagesOf person(String document) {
        return of(document, Audience.EVERYONE);
    }

    static PagesOf called(String name) {
        return person(Objects.requireNonNull(people().get(name)));
    }

    static PagesOf of(String document, Audience audience) {
        return switch (INTAKE.read(document.getBytes(StandardCharsets.UTF_8), InventedPerson.DAY)) {
            case Reading.Usable<CaseFile>(var read) ->
                new PagesOf(REPORTS.of(GUIDANCE.assess().of(read), audience));
            case Reading.Unusable<CaseFile>(var problems) -> throw new IllegalStateException(problems.toString());
        };
    }

    /// People who do not exist, by what is special about them.
    static Map<String, String> people() {
        Map<String, String> all = new LinkedHashMap<>();
        Arrays.stream(InventedPerson.values()).forEach(person -> all.put(person.label(), person.yaml()));
        all.put("three days without", threeDaysWithout().yaml());
        all.put(
                "keeps an amount",
                brief().with(AIM, "reduce").with("goal.targetGPerDay", "5").yaml());
        all.put("of two minds", brief().with(AIM, "unsure").yaml());
        all.put("a relative", brief().with("answeredBy", "family").yaml());
        all.put("of a clinician", brief().with("answeredBy", "clinician").yaml());
        all.put(
                "past opioids",
                brief().with("history.opioidUseDisorder", "past").yaml());
        all.put("pregnant", brief().with("person.pregnant", "true").yaml());
        return all;
    }

    static InventedCase brief() {
        return InventedPerson.BRIEF.answers();
    }

    static InventedCase threeDaysWithout() {
        return brief().with("use.stopped", "true").with("use.hoursSinceLastDose", "72");
    }

    Report report() {
        return report;
    }

    String result(Language language) {
        var situation = words.shelves().wordsCard(WordGroup.SITUATION).head();
        return TEMPLATES.text(Page.of(
                "journey/result", visit(language), new Result(report, situation, new WentBy(List.of()), 0, words)));
    }

    String behind(ResultPage page, Language language) {
        return TEMPLATES.text(
                Page.of("journey/behind", visit(language), new Behind(page, report, words, FormToken.NONE, false)));
    }

    /// The result and all pages but the one that holds everything.
    Map<String, String> apart(Language language) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("result", result(language));
        List.of(ResultPage.values()).stream()
                .filter(page -> page != ResultPage.WHOLE)
                .forEach(page -> all.put(page.label(), behind(page, language)));
        return all;
    }

    private static Visit visit(Language language) {
        return VISITS.of(language, "/report");
    }
}
