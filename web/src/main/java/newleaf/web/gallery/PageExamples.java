package newleaf.web.gallery;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.rule.Audience;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.report.MakeReport;
import newleaf.web.clinician.Attestation;
import newleaf.web.component.buttons.StepButtons;
import newleaf.web.component.errors.ErrorSummaryExamples;
import newleaf.web.component.step.StepForm;
import newleaf.web.form.FormToken;
import newleaf.web.leave.Month;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.trouble.Trouble;

/// Whole pages in states that are hard to reach by hand.
public final class PageExamples {
    private static final FormToken TOKEN = new FormToken("invented");

    private final Map<String, Function<Visit, Page>> pages = new LinkedHashMap<>();

    public PageExamples(Guidance guidance) {
        var people = new InventedPeople(guidance);
        var reports = MakeReport.comparing(guidance, VirtualPeople.COMPARING);
        for (String name : InventedPeople.NAMES) {
            for (Audience audience : Audience.values()) {
                pages.put(
                        "report-" + name + (audience == Audience.CLINICIAN ? "-clinician" : ""),
                        visit -> Page.of("report", visit, reports.of(people.assessed(name), audience)));
            }
        }
        for (Trouble trouble : Trouble.values())
            pages.put("trouble-" + trouble.name().toLowerCase(java.util.Locale.ROOT), trouble::page);
        pages.put("question-failing", visit -> Page.of("gallery-question", visit, failing()));
        pages.put("clinician-failing", visit -> Page.of("clinician", visit, new Attestation(TOKEN, "/gallery", true)));
        pages.put(
                "calendar", visit -> Page.of("calendar", visit, Month.of(LocalDate.of(2026, 2, 28), visit.language())));
    }

    public Map<String, Function<Visit, Page>> all() {
        return pages;
    }

    public Optional<Page> page(String name, Visit visit) {
        return Optional.ofNullable(pages.get(name)).map(each -> each.apply(visit));
    }

    private static StepForm failing() {
        return new StepForm("/gallery", TOKEN, ErrorSummaryExamples.of("question"), StepButtons.all("/gallery"));
    }
}
