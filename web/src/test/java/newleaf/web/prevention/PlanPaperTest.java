package newleaf.web.prevention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newleaf.care.content.CallPerson;
import newleaf.care.content.PreventionPlan;
import newleaf.care.content.PreventionPlan.IfThen;
import newleaf.care.content.PreventionPlan.Part;
import newleaf.care.content.Reason;
import newleaf.guidance.Library;
import newleaf.guidance.place.HelpHere;
import newleaf.intake.CaseAnswers;
import newleaf.intake.CaseField;
import newleaf.intake.Person;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.WordGroup;
import newleaf.web.account.Clinic;
import newleaf.web.component.sure.Sure;
import newleaf.web.form.FormToken;
import newleaf.web.paper.PaperSize;
import newleaf.web.paper.Standards;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The printed page: one sheet that can be read aloud and kept, whatever stands on it.
class PlanPaperTest extends PlanForHardDays {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final Shelves SHELVES = Library.shipped().shelves();
    private static final PlanPaper PAPER = new PlanPaper(SHELVES);

    PlanPaperTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void the_fullest_plan_is_one_page_that_can_be_read_aloud_and_kept() throws IOException {
        for (Language language : Language.values()) {
            for (PaperSize size : PaperSize.values()) {
                byte[] file = PAPER.pdf(page(fullest()), language, size);
                assertThat(Standards.faults(file)).isEmpty();
                try (PDDocument pdf = Loader.loadPDF(file)) {
                    assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                    assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.label());
                }
            }
        }
    }

    @Test
    void what_a_person_wrote_is_only_text_even_where_no_paper_can_show_it() throws IOException {
        String hostile = "<b>x</b> & \"q\" ]]> \u0007 \ufffe end";
        PreventionPlan plan =
                PreventionPlan.BLANK.with(Part.RED, List.of(hostile)).with(List.of(new IfThen(hostile, hostile)));
        byte[] file = PAPER.pdf(page(plan), Language.EN, PaperSize.A4);
        assertThat(Standards.faults(file)).isEmpty();
        assertThat(text(file)).contains("<b>x</b> & \"q\" ]]>");
    }

    @Test
    void it_is_made_of_what_somebody_wrote_with_whom_to_call() throws IOException {
        somebody.keep(new Reason("awake for Emma's games"), somebody.today());
        somebody.keep(new CallPerson("Kate", "614-555-0142", Optional.empty(), Optional.empty()), somebody.today());
        write("people", "own=kate");
        write("red", "pick=away");
        write("safety", "own=the library");
        ifThen("if=shop", "then=way");
        surfer.open(PLAN + "/page.pdf");
        assertThat(surfer.status()).isEqualTo(200);
        assertThat(surfer.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("pdf"));
        assertThat(surfer.header("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("newleaf-page.pdf"));
        assertThat(text(surfer.bytes()))
                .contains("Red: I took some, or am about to", "I put the rest out of reach", "the library")
                .contains("If I pass the shop that sells it, then I take the other road.", "kate: 614-555-0142")
                .contains("awake for Emma's games", "Cannot be woken", "Never go back to the earlier amount");
    }

    @Test
    void paper_is_letter_in_the_united_states_else_by_the_browser() throws IOException {
        List<Locale> american = List.of(Locale.ENGLISH, Locale.US);
        assertThat(PaperSize.of(Optional.empty(), american)).isEqualTo(PaperSize.LETTER);
        assertThat(PaperSize.of(Optional.empty(), List.of(Locale.UK, Locale.US)))
                .isEqualTo(PaperSize.A4);
        assertThat(PaperSize.of(Optional.empty(), List.of())).isEqualTo(PaperSize.A4);
        assertThat(PaperSize.of(Optional.of(in("GB")), american)).isEqualTo(PaperSize.A4);
        assertThat(PaperSize.of(Optional.of(in("US")), List.of(Locale.UK))).isEqualTo(PaperSize.LETTER);
        try (PDDocument pdf = Loader.loadPDF(PAPER.pdf(page(fullest()), Language.EN, PaperSize.LETTER))) {
            assertThat(pdf.getPage(0).getMediaBox().getHeight())
                    .isCloseTo(PDRectangle.LETTER.getHeight(), Offset.offset(1f));
        }
    }

    private static PreventionPlan fullest() {
        PreventionPlan plan = PreventionPlan.BLANK;
        String line = "mi propia frase que es larga y sigue ".repeat(5).substring(0, ReadPlan.LONGEST - 1) + "x";
        for (Part part : Part.values()) {
            String text = line.substring(0, part == Part.CALLS ? 100 : ReadPlan.LONGEST);
            plan = plan.with(part, Collections.nCopies(ReadPlan.MOST, text));
        }
        return plan.with(Collections.nCopies(3, new IfThen(line, line)));
    }

    private static Prevention page(PreventionPlan plan) {
        List<Near> people = plan.of(Part.CALLS).stream()
                .map(name -> new Near(name, Optional.of("614-555-0142")))
                .toList();
        return new Prevention(
                plan,
                people,
                plan.of(Part.REASONS),
                SaidCard.EVIDENCE_LOST_TOLERANCE.evidence(SHELVES),
                new HelpHere(SHELVES).of(in("US")),
                Sure.of(SHELVES.wordsCard(WordGroup.PREVENTION).head()),
                false,
                Optional.empty(),
                new Sent(Optional.empty(), "", 0, FormToken.NONE));
    }

    private static Person in(String country) {
        return new Person(CaseAnswers.none().with(CaseField.COUNTRY, country));
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0]+", " ");
        }
    }
}
