package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import newleaf.guidance.keep.KeptFile;
import newleaf.knowledge.words.Language;
import newleaf.samples.InventedPerson;
import newleaf.web.take.Kept;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/// Files taken along and opened again, over real HTTP.
class TakeAlongTest {
    private static final List<String> WITHOUT_STEPS =
            List.of("card.pdf", "sheet.pdf", "newleaf.html", "newleaf.json", "about.pdf");
    private static final List<String> ALL =
            List.of("plan.pdf", "plan.ics", "card.pdf", "sheet.pdf", "newleaf.html", "newleaf.json", "about.pdf");
    private static final Pattern FILE = Pattern.compile("href=\"/take/([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"form-token\" value=\"([^\"]*)\"");
    private static final Pattern AMOUNT = Pattern.compile("\\d[ \u00a0]g\\b");

    @Test
    void an_open_case_gets_every_file_each_to_be_saved_and_kept_by_nobody_else() throws IOException {
        Browser browser = opened(InventedPerson.PLAIN.yaml());
        assertThat(offered(browser)).containsExactlyInAnyOrderElementsOf(ALL);
        for (String name : ALL) {
            Browser.Answer file = get(browser, "/take/" + name);
            assertThat(file.status()).as(name).isEqualTo(200);
            assertThat(file.header("Content-Disposition"))
                    .matches("attachment; filename=\"newleaf(-[a-z]+)?\\.[a-z]+\"");
            assertThat(file.header("Cache-Control")).isEqualTo("no-store");
            if (name.endsWith(".pdf")) assertThat(pages(file)).as(name).isEqualTo(1);
        }
    }

    @Test
    void behind_a_closed_door_no_file_holds_steps() {
        Browser browser = opened(InventedPerson.behindADoor().getOrDefault("pregnant", ""));
        assertThat(offered(browser)).containsExactlyInAnyOrderElementsOf(WITHOUT_STEPS);
        assertThat(get(browser, "/take/plan.pdf").status()).isEqualTo(404);
        assertThat(get(browser, "/take/plan.ics").status()).isEqualTo(404);
        assertThat(get(browser, "/take/newleaf.html").text())
                .doesNotContain("id=\"steps\"")
                .doesNotContainPattern(AMOUNT);
        assertThat(get(browser, "/take/newleaf.json").text()).contains("\"plan\":null");
    }

    @Test
    void a_relative_gets_no_steps() {
        Browser browser = opened(
                InventedPerson.PLAIN.answers().with("answeredBy", "family").yaml());
        assertThat(offered(browser)).containsExactlyInAnyOrderElementsOf(WITHOUT_STEPS);
        assertThat(get(browser, "/take/plan.pdf").status()).isEqualTo(404);
        assertThat(get(browser, "/take/newleaf.html").text()).doesNotContain("id=\"steps\"");
    }

    @Test
    void without_a_case_there_is_what_kratom_is_and_the_page_without_steps() {
        Browser browser = Browser.speaking(Language.ES);
        assertThat(browser.get("/take/about.pdf").status()).isEqualTo(200);
        assertThat(browser.get("/take/newleaf.html").text())
                .contains("<html lang=\"es\">", "default-src 'none'; style-src 'unsafe-inline'", "Ayuda urgente")
                .doesNotContain("id=\"steps\"", "<script", "src=", "url(", "href=\"/", "href=\"http");
        for (String name : List.of("plan.pdf", "plan.ics", "card.pdf", "sheet.pdf", "newleaf.json"))
            assertThat(browser.get("/take/" + name).status()).as(name).isEqualTo(303);
        assertThat(browser.get("/take/nothing.pdf").status()).isEqualTo(404);
    }

    @Test
    void a_kept_file_opens_as_the_same_case_with_the_plan_that_is_followed() {
        Browser browser = opened(InventedPerson.PLAIN.yaml());
        KeptFile kept =
                Kept.opened(get(browser, "/take/newleaf.json").response().body(), today());
        Browser again = Browser.speaking(Language.EN);
        assertThat(open(again, new String(kept.written(), StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(303);
        KeptFile second =
                Kept.opened(get(again, "/take/newleaf.json").response().body(), today());
        assertThat(second.plan().orElseThrow().id())
                .isEqualTo(kept.plan().orElseThrow().id());
        assertThat(second.caseFile()).isEqualTo(kept.caseFile());
        assertThat(get(again, "/report/plan").text()).contains("The plan you follow");
    }

    @Test
    void a_wrong_file_is_told_all_that_is_wrong_and_changes_nothing() {
        Browser browser = opened(InventedPerson.PLAIN.yaml());
        String before = get(browser, "/take/newleaf.json").text();
        Browser.Answer refused = open(
                browser,
                "{\"schema\":\"newleaf/keep/1\",\"case\":{\"person\":{\"age\":900},\"wrong\":\"<script>x\"},"
                        + "\"plan\":{\"versions\":[]},\"more\":1}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Nothing was changed", "case.person.age", "case.wrong", "plan.versions", "more")
                .doesNotContain("<script>x", "900");
        assertThat(get(browser, "/take/newleaf.json").text()).isEqualTo(before);
        for (String wrong : List.of("", "[]", "null", "{", "{\"schema\":\"newleaf/keep/2\"}", "a: &b [*b]"))
            assertThat(open(browser, wrong).status()).as(wrong).isEqualTo(422);
        assertThat(get(browser, "/take/newleaf.json").text()).isEqualTo(before);
    }

    @Test
    void a_file_beyond_the_limit_is_refused_and_a_stale_form_too() {
        Browser browser = opened(InventedPerson.PLAIN.yaml());
        assertThat(open(browser, "x".repeat(300_000)).status()).isEqualTo(413);
        assertThat(open(
                                browser,
                                "{\"schema\":\"newleaf/keep/1\",\"case\":{\"history\":{\"medications\":["
                                        + "\"m\",".repeat(20_000) + "\"m\"]}}}")
                        .status())
                .isEqualTo(422);
        assertThat(browser.post("/start/open", "form-token=forged&text=%7B%7D").status())
                .isEqualTo(403);
    }

    @Test
    void a_browser_may_send_the_file_itself() {
        Browser browser = Browser.speaking(Language.EN);
        String file = Kept.of(InventedPerson.PLAIN.yaml(), today());
        String form = "--b\r\nContent-Disposition: form-data; name=\"form-token\"\r\n\r\n" + token(browser) + "\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"á.json\"\r\n"
                + "Content-Type: application/json\r\n\r\n" + file + "\r\n"
                + "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\r\n--b--\r\n";
        assertThat(browser.postOf("multipart/form-data; boundary=b", "/start/open", form)
                        .status())
                .isEqualTo(303);
        assertThat(offered(browser)).contains("plan.pdf");
        assertThat(browser.postOf("multipart/form-data", "/start/open", form).status())
                .isEqualTo(400);
        assertThat(browser.postOf("multipart/form-data; boundary=b", "/start/taking", form)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void what_was_typed_is_only_text_in_every_file() {
        String hostile = "<script>alert(1)</script>";
        Browser browser = opened(InventedPerson.PLAIN
                .answers()
                .with("history.medications", "[ \"" + hostile + "\" ]")
                .yaml());
        for (String name : ALL) {
            Browser.Answer file = get(browser, "/take/" + name);
            if (file.status() == 200 && name.endsWith("html"))
                assertThat(file.text()).doesNotContain("<script");
            assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
        assertThat(get(browser, "/report/take").text()).doesNotContain("alert(1)");
    }

    /// By the clock of the server.
    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private static Browser opened(String yaml) {
        Browser browser = Browser.speaking(Language.EN);
        assertThat(open(browser, Kept.of(yaml, today())).status()).isEqualTo(303);
        return browser;
    }

    private static Browser.Answer open(Browser browser, String file) {
        return browser.post(
                "/start/open",
                "form-token=" + token(browser) + "&text=" + URLEncoder.encode(file, StandardCharsets.UTF_8));
    }

    private static String token(Browser browser) {
        var token = TOKEN.matcher(browser.get("/start/open").text());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static List<String> offered(Browser browser) {
        return new ArrayList<>(FILE.matcher(get(browser, "/report/take").text())
                .results()
                .map(match -> match.group(1))
                .toList());
    }

    /// Asks again where the answer is still being made.
    private static Browser.Answer get(Browser browser, String path) {
        Browser.Answer answer = browser.get(path);
        while (answer.status() == 202) answer = browser.get(path);
        return answer;
    }

    private static int pages(Browser.Answer file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.response().body())) {
            return pdf.getNumberOfPages();
        }
    }
}
