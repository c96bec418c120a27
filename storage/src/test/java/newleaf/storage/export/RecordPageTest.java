package newleaf.storage.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import newleaf.care.Deed;
import newleaf.care.Kept;
import newleaf.care.PersonRecord;
import newleaf.care.content.Content;
import newleaf.care.content.PreventionPlan;
import newleaf.care.content.Reason;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.storage.Home;
import newleaf.storage.export.page.RecordPage;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/// The page of an export: for people, and harmless whatever they wrote.
class RecordPageTest {
    private static final Set<String> ELEMENTS = Set.of(
            "html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "div", "p", "strong", "section",
            "article", "dl", "dt", "dd", "ul", "li");

    private final Home home = new Home(Path.of("nowhere"));

    @Test
    void words_are_never_markup() throws Exception {
        List<Content> contents = new ArrayList<>(FullLife.contents());
        for (String nasty : List.of("<img src=x onerror=y>", "\"><b>", "&lt;", "]]>", "<!--", "\u0001\ufffe", "%s %d"))
            contents.add(new Reason(nasty));
        for (Language language : Language.values()) {
            String page = page(contents, language);
            Set<String> elements = new TreeSet<>();
            NodeList all = parsed(page).getElementsByTagName("*");
            for (int i = 0; i < all.getLength(); i++) elements.add(all.item(i).getNodeName());
            assertThat(ELEMENTS).containsAll(elements);
            assertThat(page).doesNotContain("<script", "<img", "http:", "https:", "\u0000", "\u0001");
            assertThat(page).contains("&lt;script&gt;alert(1)", "%s %d", "🌱");
        }
    }

    @Test
    void its_top_says_what_it_is_when_it_was_made_and_who_can_read_it() throws Exception {
        String english = parsed(page(FullLife.contents(), Language.EN))
                .getElementsByTagName("div")
                .item(0)
                .getTextContent();
        assertThat(english)
                .contains(
                        "what you wrote down in Newleaf",
                        "2026-11-30 18:00 UTC",
                        "Anyone who has this file can read it");
        String spanish = parsed(page(FullLife.contents(), Language.ES))
                .getElementsByTagName("div")
                .item(0)
                .getTextContent();
        assertThat(spanish).contains("lo que anotaste en Newleaf", "Cualquiera que tenga este archivo puede leerlo");
    }

    /// A field that is new has to get its words.
    @Test
    void no_field_is_shown_by_the_name_that_programs_use() throws Exception {
        for (Language language : Language.values()) {
            NodeList names = parsed(page(FullLife.contents(), language)).getElementsByTagName("dt");
            assertThat(names.getLength()).isGreaterThan(60);
            for (int i = 0; i < names.getLength(); i++) {
                assertThat(names.item(i).getTextContent()).as(language.label()).matches("[\\p{Lu}¿].*");
            }
        }
        Map<Language, String> pages = Map.of(
                Language.EN,
                page(FullLife.contents(), Language.EN),
                Language.ES,
                page(FullLife.contents(), Language.ES));
        assertThat(pages.get(Language.ES))
                .contains("<h3>12:00 ", "piernas que no paran quietas", "<dd>sí</dd>", "reducir")
                .doesNotContain("<dd>yes</dd>");
        assertThat(pages.get(Language.EN))
                .contains("to cut down", "February 29, 2028", "<h3>12:00\u00a0pm ")
                .doesNotContain("cut-down<");
    }

    @Test
    void a_plan_for_hard_days_is_read_as_sentences_and_is_only_text() throws Exception {
        PreventionPlan plan = PreventionPlan.BLANK
                .with(PreventionPlan.Part.RED, List.of("away with it"))
                .with(List.of(new PreventionPlan.IfThen("I pass <b>the shop", "I call Ana")))
                .lookedAt(LocalDate.of(2028, 2, 29));
        assertThat(page(List.of(plan), Language.EN))
                .contains("Red: I took some, or am about to", "<li>away with it</li>")
                .contains("<li>If I pass &lt;b&gt;the shop, then I call Ana</li>", "February 29, 2028");
        assertThat(page(List.of(plan), Language.ES))
                .contains("entonces I call Ana")
                .doesNotContain("ifThens", "Red:");
    }

    @Test
    void only_what_holds_now_is_on_it() {
        var first = home.reason("a slip");
        var right = home.entry(new Deed.Corrects(first.id(), new Reason("as it is")));
        var record = new PersonRecord(List.of(new Kept(first, 1, Home.NOW), new Kept(right, 2, Home.NOW)), List.of());
        String page = new RecordPage(Shelves.shipped(), Language.EN).of(record, Home.NOW);
        assertThat(page)
                .contains("as it is", "Written down: 1. Put right later: 1. Taken back: 0.")
                .doesNotContain("a slip");
        var nothing = new PersonRecord(List.of(), List.of());
        assertThat(new RecordPage(Shelves.shipped(), Language.ES).of(nothing, Home.NOW))
                .contains("No hay nada anotado.");
    }

    private String page(List<Content> contents, Language language) {
        List<Kept> kept = new ArrayList<>();
        for (Content content : contents) {
            Instant at = Home.NOW.minus(Duration.ofHours(7L * kept.size()));
            kept.add(new Kept(home.entryAt(at, new Deed.Adds(content)), kept.size() + 1L, Home.NOW));
        }
        return new RecordPage(Shelves.shipped(), language).of(new PersonRecord(kept, List.of()), Home.NOW);
    }

    private static Document parsed(String page) throws Exception {
        String xml = page.substring(page.indexOf("<html"));
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }
}
