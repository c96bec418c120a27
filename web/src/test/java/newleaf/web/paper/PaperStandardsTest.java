package newleaf.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.web.gallery.InventedPeople;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// A PDF of ours can be read aloud and kept, on the paper of the country.
class PaperStandardsTest {
    private static final Guidance GUIDANCE = new Guidance(Library.shipped());
    private static final ReportFile FILES = new ReportFile(Library.shipped().shelves());
    private static final InventedPeople PEOPLE = new InventedPeople(GUIDANCE);

    static Stream<Arguments> people() {
        return InventedPeople.NAMES.stream()
                .flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("people")
    void a_report_holds_pdf_ua_1_and_pdf_a_2a(String name, Language language) {
        assertThat(Standards.faults(FILES.pdf(report(name), language))).isEmpty();
    }

    @Test
    void a_report_is_on_letter_in_the_united_states_and_on_a4_where_no_country_was_told() throws IOException {
        try (PDDocument american = Loader.loadPDF(FILES.pdf(report("all-known"), Language.EN));
                PDDocument unknown = Loader.loadPDF(FILES.pdf(report("nothing-known"), Language.EN))) {
            assertThat(american.getPage(0).getMediaBox().getHeight())
                    .isCloseTo(PDRectangle.LETTER.getHeight(), org.assertj.core.data.Offset.offset(1f));
            assertThat(unknown.getPage(0).getMediaBox().getHeight())
                    .isCloseTo(PDRectangle.A4.getHeight(), org.assertj.core.data.Offset.offset(1f));
        }
    }

    private static Report report(String name) {
        return MakeReport.comparing(GUIDANCE, 16).of(PEOPLE.assessed(name), Audience.EVERYONE);
    }
}
