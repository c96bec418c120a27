package newleaf.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.web.gallery.InventedPeople;
import org.junit.jupiter.api.Test;

/// However often a report is written, its case is forecast once and planned once.
class OneReportTest {
    private static final Library LIBRARY = Library.shipped();
    private static final Guidance GUIDANCE = new Guidance(LIBRARY);

    @Test
    void a_report_in_each_form_and_language_asks_for_one_forecast_and_one_plan() {
        List<String> asked = new ArrayList<>();
        var forecasts = GUIDANCE.forecasts(16);
        var tapers = GUIDANCE.tapers(16);
        var reports = new MakeReport(
                GUIDANCE,
                _ -> assessment -> {
                    asked.add("forecast");
                    return forecasts.of(assessment);
                },
                _ -> assessment -> {
                    asked.add("plan");
                    return tapers.of(assessment);
                });
        Report report = reports.of(new InventedPeople(GUIDANCE).assessed("all-known"), Audience.EVERYONE);
        var files = new ReportFile(LIBRARY.shelves());
        for (Language language : Language.values()) {
            assertThat(files.html(report, language)).isNotEmpty();
            assertThat(files.pdf(report, language)).isNotEmpty();
        }
        assertThat(asked).containsExactlyInAnyOrder("forecast", "plan");
    }
}
