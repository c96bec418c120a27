package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import newleaf.knowledge.words.Language;
import org.junit.jupiter.api.Test;

/// Every link leads somewhere, without script.
class LinksTest {
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("href=\"#([^\"]+)\"");

    @Test
    void every_link_that_can_be_reached_answers() {
        Browser browser = Browser.speaking(Language.EN);
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        Paths.all()
                .filter(path -> !path.equals("/nothing-here") && seen.add(path))
                .forEach(open::add);
        while (!open.isEmpty()) {
            String path = open.poll();
            Browser.Answer page = browser.get(path);
            assertThat(page.status()).as(path).isIn(200, 303);
            LINK.matcher(page.text())
                    .results()
                    .map(match -> match.group(1).replace("&amp;", "&").replaceAll("#.*", ""))
                    .filter(link -> link.startsWith("/"))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        assertThat(seen).hasSizeGreaterThan(100).contains("/help", "/start/taking");
    }

    @Test
    void every_link_within_a_page_has_its_place() {
        Paths.all().forEach(path -> {
            String page = Browser.speaking(Language.ES).get(path).text();
            ANCHOR.matcher(page)
                    .results()
                    .map(match -> match.group(1))
                    .filter(id -> !path.equals("/gallery"))
                    .forEach(id -> assertThat(page).as(path).contains("id=\"" + id + "\""));
        });
    }
}
