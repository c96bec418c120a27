package newleaf.web.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.report.MakeReport;
import newleaf.report.Report;
import newleaf.report.sheet.Sheet;
import newleaf.report.sheet.Sheets;
import newleaf.samples.InventedPerson;
import newleaf.web.paper.PaperSize;
import newleaf.web.paper.SheetFile;
import newleaf.web.paper.Standards;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The sheets as they come out of a printer.
class SheetsTest {
    private static final Guidance GUIDANCE = new Guidance(Library.shipped());
    private static final Sheets SHEETS = new Sheets(GUIDANCE);
    private static final SheetFile FILES = new SheetFile(Library.shipped().shelves());
    private static final String HOSTILE = "<b>x</b> & \\\"quoted\\\" ]]> <script>alert(1)</script>";

    static Stream<Arguments> people() {
        return Stream.of(InventedPerson.values())
                .flatMap(who -> Stream.of(Language.values()).map(language -> Arguments.of(who, language)));
    }

    @ParameterizedTest
    @MethodSource("people")
    void each_is_one_page_that_can_be_read_aloud_and_kept(InventedPerson who, Language language) throws IOException {
        Report report = report(who.yaml());
        List<Sheet> all = Stream.concat(
                        SHEETS.steps(report).stream(),
                        Stream.of(SHEETS.card(report), SHEETS.clinician(report), SHEETS.about(), SHEETS.log()))
                .toList();
        for (Sheet sheet : all) {
            byte[] file = FILES.pdf(sheet, language, size(report));
            assertThat(Standards.faults(file)).as(sheet.name().label()).isEmpty();
            try (PDDocument pdf = Loader.loadPDF(file)) {
                assertThat(pdf.getNumberOfPages()).as(sheet.name().label()).isEqualTo(1);
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.label());
            }
        }
    }

    @Test
    void the_steps_say_dates_and_amounts_and_not_of_what() throws IOException {
        Report report = report(InventedPerson.PLAIN.yaml());
        for (Language language : Language.values()) {
            assertThat(text(SHEETS.steps(report).orElseThrow(), language, report))
                    .contains("16 g", "911", "988")
                    .doesNotContainIgnoringCase("kratom")
                    .doesNotContainIgnoringCase("mitrag");
        }
    }

    @Test
    void a_relative_and_whoever_stands_before_a_closed_door_gets_no_steps() {
        String family =
                InventedPerson.PLAIN.answers().with("answeredBy", "family").yaml();
        assertThat(SHEETS.steps(report(family))).isEmpty();
        InventedPerson.behindADoor()
                .forEach((why, document) ->
                        assertThat(SHEETS.steps(report(document))).as(why).isEmpty());
    }

    @Test
    void the_card_says_what_is_taken_what_to_do_and_whom_to_call() throws IOException {
        String person = InventedPerson.PLAIN
                .answers()
                .with("history.medications", "[ lisinopril ]")
                .yaml();
        Report report = report(person);
        assertThat(text(SHEETS.card(report), Language.EN, report))
                .contains("If you find me unwell", "kratom", "leaf powder: 5 g", "lisinopril", "naloxone", "911")
                .contains("1-800-222-1222");
        assertThat(text(SHEETS.card(report), Language.ES, report)).contains("Si me encuentras mal", "naloxona");
    }

    @Test
    void the_card_of_who_has_stopped_names_no_amount() throws IOException {
        String person =
                InventedPerson.PLAIN.answers().with("use.stopped", "true").yaml();
        Report report = report(person);
        assertThat(text(SHEETS.card(report), Language.EN, report))
                .contains("Has stopped kratom", "leaf powder")
                .doesNotContain("5 g");
    }

    @Test
    void the_page_for_a_clinician_has_the_plan_only_where_there_is_one() throws IOException {
        Report open = report(InventedPerson.PLAIN.yaml());
        Report closed = report(InventedPerson.behindADoor().getOrDefault("pregnant", ""));
        assertThat(text(SHEETS.clinician(open), Language.EN, open))
                .contains("16 – 13", "Cuts of at most", "Standard urine tests");
        assertThat(text(SHEETS.clinician(closed), Language.EN, closed))
                .contains("There is no plan with dates")
                .doesNotContain("Cuts of at most");
    }

    @Test
    void what_a_person_typed_is_only_text() throws IOException {
        String person = InventedPerson.PLAIN
                .answers()
                .with("history.medications", "[ \"" + HOSTILE + "\" ]")
                .yaml();
        Report report = report(person);
        for (Sheet sheet : List.of(SHEETS.card(report), SHEETS.clinician(report))) {
            assertThat(text(sheet, Language.EN, report).replaceAll("\\s", ""))
                    .contains("<b>x</b>&\"quoted\"]]><script>alert(1)</script>");
        }
    }

    @Test
    void paper_is_letter_in_the_united_states_only() throws IOException {
        Report american = report(InventedPerson.PLAIN.yaml());
        Report british = report(InventedPerson.MANY_DOORS.yaml());
        Report unknown = report(InventedPerson.NOTHING_KNOWN.yaml());
        assertThat(height(american)).isCloseTo(PDRectangle.LETTER.getHeight(), Offset.offset(1f));
        assertThat(height(british)).isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(1f));
        assertThat(height(unknown)).isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(1f));
    }

    @Test
    void every_medical_sentence_about_it_has_a_number_and_each_number_a_note() {
        Sheet about = SHEETS.about();
        assertThat(about.notes())
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note.citation()).isNotBlank().isNotEqualTo(note.source()));
        about.columns().stream()
                .flatMap(List::stream)
                .filter(newleaf.report.block.Line.class::isInstance)
                .map(newleaf.report.block.Line.class::cast)
                .forEach(line -> assertThat(about.numbers(line.sources())).isNotEmpty());
    }

    private static float height(Report report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FILES.pdf(SHEETS.card(report), Language.EN, size(report)))) {
            return pdf.getPage(0).getMediaBox().getHeight();
        }
    }

    private static PaperSize size(Report report) {
        return PaperSize.of(report.assessment().caseFile().person());
    }

    private static String text(Sheet sheet, Language language, Report report) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(FILES.pdf(sheet, language, size(report)))) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private static Report report(String document) {
        var assessment = GUIDANCE.assess().of(Kept.read(document, InventedPerson.DAY));
        return MakeReport.comparing(GUIDANCE, 16).of(assessment, Audience.EVERYONE);
    }
}
