package newleaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.words.Language;
import newleaf.web.coping.CopingPages;
import newleaf.web.tonight.RoomOfRelief;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tonight and Urge open from the first page with no question, no account and no script, and hold every comfort card.
class TonightPagesTest {
    private static final Shelves SHELVES = Library.shipped().shelves();
    private static final Pattern OPEN = Pattern.compile("<details class=\"fold\"[^>]* open");

    @Test
    void the_first_page_leads_to_both() {
        String home = Browser.speaking(Language.EN).get("/").text();
        assertThat(home).contains("href=\"/tonight\"", "href=\"/urge\"");
        assertThat(home.indexOf("/tonight")).isLessThan(home.indexOf("/start/taking"));
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_asked_and_nothing_is_remembered(RoomOfRelief room) {
        Browser.Answer page = Browser.speaking(Language.ES).get(room.path());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Set-Cookie")).isEmpty();
        assertThat(page.text())
                .doesNotContain("<input", "<select", "form-token")
                .contains("href=\"/help\"");
    }

    @Test
    void every_card_stands_on_one_page_and_says_how_sure_it_is() {
        List<String> pages = Stream.concat(
                        Stream.of(RoomOfRelief.values()).map(RoomOfRelief::path), Stream.of(CopingPages.MOMENTS))
                .map(path -> Browser.speaking(Language.EN).get(path).text())
                .toList();
        assertThat(SHELVES.comfort().stream()
                        .filter(card -> card.kind() != ComfortCard.Kind.FAMILY)
                        .map(Card::id))
                .hasSizeGreaterThanOrEqualTo(40)
                .allSatisfy(card -> {
                    assertThat(pages.stream().filter(page -> page.contains("id=\"" + card + "\"")))
                            .as(card)
                            .hasSize(1);
                    assertThat(pages.stream().filter(page -> page.contains("href=\"/card/" + card + "\"")))
                            .as(card)
                            .hasSize(1);
                });
    }

    @Test
    void of_an_urge_the_first_minute_stands_open_and_tonight_nothing_does() {
        assertThat(opened(RoomOfRelief.URGE)).isOne();
        assertThat(opened(RoomOfRelief.TONIGHT)).isZero();
    }

    @Test
    void what_a_shop_sells_is_one_tap_from_the_symptom() {
        String tonight = Browser.speaking(Language.EN).get("/tonight").text();
        String shop = Browser.speaking(Language.EN).get("/tonight/shop").text();
        List<String> packets = SHELVES.comfort().stream()
                .filter(card -> card.kind() == ComfortCard.Kind.SYMPTOM)
                .flatMap(card -> card.packets().stream())
                .distinct()
                .toList();
        assertThat(packets).isNotEmpty().allSatisfy(packet -> {
            assertThat(tonight).contains("/tonight/shop#" + packet);
            assertThat(shop).contains("id=\"" + packet + "\"");
        });
    }

    private static long opened(RoomOfRelief room) {
        return OPEN.matcher(Browser.speaking(Language.EN).get(room.path()).text())
                .results()
                .count();
    }
}
