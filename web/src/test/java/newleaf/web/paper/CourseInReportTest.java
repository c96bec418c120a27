package newleaf.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.web.gallery.InventedPeople;
import org.junit.jupiter.api.Test;

/// The course in a report: a picture that can be heard, with its table, or none where there are no figures.
class CourseInReportTest {
    private static final String PICTURE = "class=\"band-chart\"";
    private static final Library LIBRARY = Library.shipped();
    private static final int FEW = 16;
    private static final ReportFile FILES = new ReportFile(LIBRARY.shelves());

    private static String html(String person, Language language) {
        return new String(FILES.html(report(person), language), StandardCharsets.UTF_8);
    }

    private static Report report(String person) {
        var assessment = new InventedPeople(new Guidance(LIBRARY)).assessed(person);
        return MakeReport.comparing(new Guidance(LIBRARY), FEW).of(assessment, Audience.EVERYONE);
    }

    @Test
    void the_picture_has_a_title_a_description_and_a_table_behind_it() {
        assertThat(html("all-known", Language.EN))
                .containsSubsequence(
                        "This is a forecast of our model",
                        "hypothesis that nobody has tested",
                        "aria-labelledby=\"course-title course-desc\"",
                        "<title id=\"course-title\">Withdrawal after the last dose</title>",
                        "is highest, about",
                        "The same as a table",
                        "<table class=\"band-table\">");
        assertThat(html("all-known", Language.ES))
                .contains("<title id=\"course-title\">Síndrome de abstinencia tras la última dosis</title>");
    }

    @Test
    void the_picture_has_no_style_of_its_own() {
        String page = html("stopped", Language.EN);
        String picture = page.substring(page.indexOf(PICTURE), page.indexOf("</svg>", page.indexOf(PICTURE)));
        assertThat(picture).doesNotContain("style=").doesNotContain("<script").doesNotContain("#");
    }

    @Test
    void without_figures_there_is_no_picture_but_the_reason_or_the_question() {
        assertThat(html("many-doors", Language.EN))
                .doesNotContain(PICTURE)
                .contains("We give no figures here, because the model does not fit this situation");
        assertThat(html("nothing-known", Language.EN)).doesNotContain(PICTURE).contains("We give no figures yet");
    }

    @Test
    void the_pdf_with_a_picture_is_written() {
        byte[] pdf = FILES.pdf(report("all-known"), Language.EN);
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
}
