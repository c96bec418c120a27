package newleaf.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import newleaf.guidance.Assessment;
import newleaf.guidance.Library;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.web.gallery.InventedPeople;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFileTest {
    private static final Library LIBRARY = Library.shipped();
    private static final ReportFile FILES = new ReportFile(LIBRARY.shelves());
    private static final InventedPeople PEOPLE = new InventedPeople(new Guidance(LIBRARY));

    static Stream<Arguments> people() {
        return InventedPeople.NAMES.stream()
                .flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("people")
    void an_html_file_is_well_formed_and_leads_to_no_server_of_ours(String name, Language language) throws Exception {
        byte[] file = FILES.html(report(name, Audience.EVERYONE), language);
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(file));
        assertThat(new String(file, java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("href=\"/", "src=", "<script>", "<link");
    }

    @ParameterizedTest
    @MethodSource("people")
    void a_pdf_is_tagged_in_its_language_and_ends_with_numbered_pages(String name, Language language)
            throws IOException {
        try (PDDocument pdf = pdf(name, language)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.label());
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            List<String> pages = pages(pdf);
            assertThat(pages.getLast()).contains(pages.size() + " / " + pages.size());
            assertThat(String.join("\n", pages)).doesNotContain("\uFFFD", "#source");
        }
    }

    @ParameterizedTest
    @MethodSource("people")
    void a_closed_door_gives_one_page_to_hand_over(String name, Language language) throws IOException {
        Assessment assessment = PEOPLE.assessed(name);
        String heading =
                language == Language.ES ? "Por favor, lee esta página junto" : "Please read this page together";
        try (PDDocument pdf = pdf(name, language)) {
            List<String> pages = pages(pdf);
            List<String> handOver =
                    pages.stream().filter(page -> page.contains(heading)).toList();
            assertThat(handOver).hasSize(assessment.hasDoor(DoorAnswer.State.CLOSED) ? 1 : 0);
            String sources = language == Language.ES ? "De dónde sale esto:" : "Where this comes from:";
            assertThat(handOver).allSatisfy(page -> assertThat(page).contains(sources));
        }
    }

    @Test
    void urgent_words_come_first_and_clinicians_notes_only_for_them() throws IOException {
        try (PDDocument person = pdf("emergency-for-someone-else", Language.EN)) {
            assertThat(pages(person).getFirst()).contains("Call for emergency help now", "Call 911");
        }
        String everyone = text("all-known", Audience.EVERYONE);
        assertThat(everyone)
                .contains("20 g a day", "Ways of cutting down, side by side")
                .doesNotContain("For clinicians");
        assertThat(text("all-known", Audience.CLINICIAN)).contains("For clinicians");
    }

    private static String text(String name, Audience audience) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FILES.pdf(report(name, audience), Language.EN))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static Report report(String name, Audience audience) {
        return MakeReport.comparing(new Guidance(LIBRARY), 16).of(PEOPLE.assessed(name), audience);
    }

    private static PDDocument pdf(String name, Language language) throws IOException {
        return Loader.loadPDF(FILES.pdf(report(name, Audience.EVERYONE), language));
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf).replaceAll("\\s+", " "));
        }
        return pages;
    }
}
