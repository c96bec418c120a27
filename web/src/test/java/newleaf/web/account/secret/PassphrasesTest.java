package newleaf.web.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import newleaf.care.account.ThreeWords;
import newleaf.knowledge.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphrasesTest {
    private static final Passphrases PASSPHRASES = new Passphrases();
    private static final ThreeWords WORDS = new ThreeWords(List.of("jardín", "tambor", "nube"));
    private static final List<String> COMMON = Lines.of("common.txt");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            tall boats here             |
            correct horse battery staple |
            la vaca lee el diario       |
            83920174650192              |
            gWx7-pQ2z-Lm9t-Vb4k         |
            東京の桜は春に咲くととても綺麗   |
            dragon and seven cups       |
            thirteen sign               | TOO_SHORT
            '              '            | TOO_SHORT
            'a                    boat' | TOO_SHORT
            dragon dragon dragon        | COMMON
            Sunshine Butterfly          | COMMON
            !!Baseball2026!!!!!         | COMMON
            password1password2          | COMMON
            letmein-letmein-letmein     | COMMON
            1qaz2wsx1qaz2wsx            | COMMON
            monkeydragonmonkey99        | COMMON
            Newleaf123456789            | COMMON
            kratom-8301-7492            | COMMON
            contraseña contraseña       | COMMON
            ｄｒａｇｏｎ ｍｏｎｋｅｙ ７７      | COMMON
            abcdefghijklmnop            | A_RUN
            12345678901234567           | A_RUN
            98765432109876              | A_RUN
            qwertzuiopasdfgh            | A_RUN
            qwerty asdfgh zxcvbn        | A_RUN
            aaaaaaaaaaaaaaaa            | A_RUN
            x7!qx7!qx7!qx7!q            | A_RUN
            jardín tambor nube          | YOUR_WORDS
            nube, nube, NUBE, Jardin    | YOUR_WORDS
            nube jardín tambores        |
            Nube Jardin Tambor 1234567  | YOUR_WORDS
            tambor-nube-jardín-tambor   | YOUR_WORDS
            jardín tambor nube azul     |
            """)
    void a_passphrase_is_judged(String passphrase, PassphraseFault expected) {
        assertThat(fault(passphrase)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void length_is_counted_as_it_is_seen() {
        assertThat(fault("tal boats her")).contains(PassphraseFault.TOO_SHORT);
        assertThat(fault("tal boats here")).isEmpty();
        assertThat(fault("tal boats he\u0301r")).contains(PassphraseFault.TOO_SHORT); // two characters, one letter
        assertThat(fault("tal boats he\uD83C\uDF3F")).contains(PassphraseFault.TOO_SHORT); // two characters, one sign
    }

    @Test
    void the_longest_is_taken_and_one_more_is_not() {
        String longest = "a little about my boats, ".repeat(11).substring(0, Passphrases.LONGEST);
        assertThat(fault(longest)).isEmpty();
        assertThat(fault(longest + "x")).contains(PassphraseFault.TOO_LONG);
        assertThat(fault("x".repeat(1_000_000))).contains(PassphraseFault.TOO_LONG);
    }

    @Property
    void no_common_one_is_taken_twice_or_thrice(
            @ForAll @IntRange(max = 9_999) int at, @ForAll @IntRange(min = 2, max = 3) int times) {
        assertThat(fault(COMMON.get(at).repeat(times))).isPresent();
    }

    @Property
    void no_two_common_ones_are_taken_with_a_year(
            @ForAll @IntRange(max = 9_999) int first, @ForAll @IntRange(max = 9_999) int second) {
        assertThat(fault(COMMON.get(first) + " " + COMMON.get(second))).isPresent();
        assertThat(fault("2026" + letters(COMMON.get(first)) + letters(COMMON.get(second)) + "2026!!"))
                .isPresent();
    }

    @Property
    void four_words_that_were_drawn_are_taken(@ForAll long seed, @ForAll Language language, @ForAll boolean isApart) {
        List<String> list = DrawnWords.list(language);
        String four = new Random(seed)
                .ints(0, list.size())
                .distinct()
                .limit(4)
                .mapToObj(list::get)
                .collect(Collectors.joining(isApart ? " " : "-"));
        assertThat(fault(four)).as(four).isEmpty();
    }

    @Test
    void what_another_keyboard_writes_is_hashed_alike() {
        assertThat(Passphrases.hashed("cafe\u0301 ｂｏａｔ")).isEqualTo(Passphrases.hashed("caf\u00e9 boat"));
    }

    private static String letters(String text) {
        String letters = text.replaceAll("[^a-z]", "");
        return COMMON.contains(letters) ? letters : "dragon";
    }

    private static Optional<PassphraseFault> fault(String passphrase) {
        return switch (PASSPHRASES.judge(passphrase, Optional.of(WORDS))) {
            case Judged.Good() -> Optional.empty();
            case Judged.Refused(var fault) -> Optional.of(fault);
        };
    }
}
