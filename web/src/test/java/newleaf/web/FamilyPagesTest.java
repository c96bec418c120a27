package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.words.Language;
import newleaf.web.family.FamilyRoom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages for whoever is beside somebody: urgent first, nothing asked first, nothing kept.
class FamilyPagesTest {
    private static final Shelves SHELVES = Library.shipped().shelves();
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]*)\"");
    private static final Pattern TELLING = Pattern.compile(
            "(?i)kratom|dose|dosis|naloxon|taper|withdraw|abstin|drug|droga|health|salud|medic|sobredosis|overdose");

    @ParameterizedTest
    @EnumSource
    void a_page_says_first_what_is_urgent_and_keeps_nothing(FamilyRoom room) {
        for (Language language : Language.values()) {
            Browser.Answer page = Browser.speaking(language).get(room.path());
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Set-Cookie")).isEmpty();
            String main = page.text().substring(page.text().indexOf("<main"));
            assertThat(main).doesNotContain("<input", "form-token");
            assertThat(main.indexOf("class=\"alarm\"")).isPositive().isLessThan(main.indexOf("<details"));
            assertThat(main.indexOf("href=\"tel:")).isPositive().isLessThan(main.indexOf("<details"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void neither_address_nor_title_tells_of_health(FamilyRoom room) {
        assertThat(room.path()).doesNotContainPattern(TELLING);
        for (Language language : Language.values()) {
            String page = Browser.speaking(language).get(room.path()).text();
            String title = page.substring(page.indexOf("<title>"), page.indexOf("</title>"));
            assertThat(title).doesNotContainPattern(TELLING);
        }
    }

    @Test
    void every_card_for_families_stands_on_a_page_with_its_sources_a_tap_away() {
        List<String> pages = Stream.of(FamilyRoom.values())
                .map(room -> Browser.speaking(Language.EN).get(room.path()).text())
                .toList();
        assertThat(SHELVES.comfort().stream().filter(card -> card.kind() == ComfortCard.Kind.FAMILY))
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(card -> assertThat(pages)
                        .anySatisfy(page -> assertThat(page)
                                .contains("id=\"" + card.id() + "\"", "href=\"/card/" + card.id() + "\"")));
    }

    @Test
    void nothing_is_preselected_and_nothing_ticked_is_no_all_clear() {
        Browser browser = Browser.speaking(Language.EN);
        assertThat(browser.get("/family/signs").text()).doesNotContainPattern("<input[^>]*\\schecked");
        Browser.Answer answer = ticked(browser, "");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("You ticked nothing", "does not mean that nothing is there", "It is not a no.")
                .contains("href=\"/card/naloxone-for-everyone\"");
        assertThat(ticked(Browser.speaking(Language.ES), "").text()).contains("No marcaste nada", "No es un no.");
    }

    @Test
    void one_sign_proves_nothing_and_what_was_not_ticked_is_not_said() {
        String answer = ticked(Browser.speaking(Language.EN), "&seen=mixing").text();
        assertThat(answer)
                .contains("A sign to take seriously", "no diagnosis", "It is not a no.")
                .contains("href=\"/card/sign-mixing-substances\"", "href=\"/card/evidence-mixing\"")
                .contains("They should take nothing else with kratom")
                .doesNotContain("/card/sign-escalating-dose", "/card/signs-several");
    }

    @Test
    void three_signs_are_a_reason_to_see_somebody_and_no_reason_to_cut() {
        String answer = ticked(Browser.speaking(Language.ES), "&seen=more&seen=late&seen=tried")
                .text();
        assertThat(answer)
                .contains("Varias señales de dependencia", "href=\"/card/signs-several\"", "no es un diagnóstico")
                .contains("href=\"/card/evidence-family-late-dose\"")
                .doesNotContain("/card/sign-withdrawal-on-missing", "saltes tomas", "saltarse tomas");
    }

    @Test
    void what_has_to_be_seen_today_is_said_before_signs_and_with_nothing_for_next_week() {
        String answer = ticked(Browser.speaking(Language.EN), "&now=yellow&now=vomiting&seen=more")
                .text();
        String main = answer.substring(answer.indexOf("<main"));
        assertThat(main)
                .contains("They need to be seen today", "/card/jaundice-or-dark-urine", "What else you ticked")
                .contains("An emergency room. Or a clinic that can see them", "fluids today")
                .contains("/card/severe-vomiting-dehydration", "They need to be seen today and have their liver tested")
                .doesNotContain("What to do next", "This is urgent. Act now.");
        assertThat(main.indexOf("/card/jaundice")).isLessThan(main.indexOf("/card/sign-escalating-dose"));
    }

    @Test
    void an_emergency_comes_before_all_else_with_the_numbers_of_the_country() {
        String american =
                ticked(Browser.accepting("en-US"), "&now=breathing&seen=more").text();
        String main = american.substring(american.indexOf("<main"));
        assertThat(main).contains("This is urgent. Act now.", "tel:911", "naloxone", "/card/unrousable");
        assertThat(main.indexOf("tel:911")).isLessThan(main.indexOf("/card/unrousable"));
        assertThat(main.indexOf("/card/unrousable")).isLessThan(main.indexOf("/card/sign-escalating-dose"));
        assertThat(main).doesNotContain("What to do next");
        assertThat(ticked(Browser.accepting("en-GB"), "&now=seizure").text())
                .contains("tel:999", "/card/seizure-now")
                .doesNotContain("tel:911");
        assertThat(ticked(Browser.speaking(Language.ES), "&now=child").text())
                .contains("Esto es urgente", "/card/child-exposure");
    }

    @Test
    void a_form_that_is_stale_or_forged_is_not_answered() {
        Browser browser = Browser.speaking(Language.EN);
        browser.get("/family/signs");
        Browser.Answer refused = browser.post("/family/signs", "form-token=forged&now=breathing");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text()).doesNotContain("This is urgent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/family/one-page", "/family/keep"})
    void a_sheet_is_one_page_on_the_paper_that_was_asked_for(String from) throws IOException {
        for (Language language : Language.values()) {
            assertThat(height(Browser.speaking(language).get(from + "/letter.pdf")))
                    .isCloseTo(PDRectangle.LETTER.getHeight(), Offset.offset(1f));
            assertThat(height(Browser.speaking(language).get(from + "/a4.pdf")))
                    .isCloseTo(PDRectangle.A4.getHeight(), Offset.offset(1f));
        }
    }

    @Test
    void the_log_does_not_say_of_what() throws IOException {
        for (Language language : Language.values()) {
            try (PDDocument pdf = Loader.loadPDF(Browser.speaking(language)
                    .get("/family/keep/a4.pdf")
                    .response()
                    .body())) {
                assertThat(new PDFTextStripper().getText(pdf))
                        .doesNotContainIgnoringCase("kratom")
                        .contains(language == Language.EN ? "Handed out" : "Entregado");
            }
        }
    }

    @Test
    void each_sentence_of_the_one_page_has_a_number_and_it_is_found_from_help_and_from_the_answers() {
        String page = Browser.speaking(Language.EN).get("/family/one-page").text();
        String sheet = page.substring(page.indexOf("<h2>What it is</h2>"), page.indexOf("</main>"));
        assertThat(Pattern.compile("<p>(?!.*<sup>)[^<]{30,}</p>").matcher(sheet).results())
                .isEmpty();
        assertThat(Pattern.compile("<sup>").matcher(sheet).results()).hasSizeGreaterThan(10);
        assertThat(Browser.speaking(Language.EN).get("/help").text()).contains("href=\"/family\"");
    }

    private static float height(Browser.Answer answer) throws IOException {
        assertThat(answer.header("Content-Disposition")).matches("attachment; filename=\"newleaf-(about|log)\\.pdf\"");
        try (PDDocument pdf = Loader.loadPDF(answer.response().body())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            return pdf.getPage(0).getMediaBox().getHeight();
        }
    }

    private static Browser.Answer ticked(Browser browser, String form) {
        var token = TOKEN.matcher(browser.get("/family/signs").text());
        assertThat(token.find()).isTrue();
        return browser.post("/family/signs", "form-token=" + token.group(1) + form);
    }
}
