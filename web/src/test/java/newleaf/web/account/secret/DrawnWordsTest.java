package newleaf.web.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import newleaf.care.account.ThreeWords;
import newleaf.knowledge.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DrawnWordsTest {
    private static final int BEGINNING = 4;

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_list_is_long_sorted_and_holds_each_word_once(Language language) {
        List<String> plain = plain(language);
        assertThat(plain).hasSizeGreaterThanOrEqualTo(1200).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_word_is_short_and_in_small_letters(Language language) {
        assertThat(DrawnWords.list(language)).allMatch(each -> each.matches("[a-zñáéíóúü]{3,8}"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void four_letters_tell_a_word(Language language) {
        assertThat(plain(language).stream().map(DrawnWordsTest::beginning)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_two_words_differ_in_their_last_letter_alone(Language language) {
        var words = new HashSet<>(plain(language));
        assertThat(words).noneMatch(each -> words.contains(withoutLast(each)));
        assertThat(words.stream()
                        .collect(Collectors.groupingBy(DrawnWordsTest::withoutLast))
                        .values())
                .allMatch(alike -> alike.stream().map(String::length).distinct().count() == alike.size());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            EN | abandon abuse addict alcohol wine drink drunk smoke tobacco cigar drug dose pill needle inject poison toxic
            EN | kill death dead die suicide murder gun rifle pistol weapon knife sword bomb blood wound pain hurt suffer cry sad
            EN | ill illness disease sick virus fever cancer tumor insane crazy mad idiot stupid fat ugly lonely shame guilt evil
            EN | sex naked virgin man woman boy girl male female gay black white brown dutch latin gypsy race slave church god
            EN | jail prison police crime criminal thief victim war enemy attack fail failure loser relapse quit withdraw leaf
            ES | abuso aborto acoso adicto droga dosis alcohol vino licor ron cerveza ebrio tabaco cigarro jeringa veneno tóxico
            ES | morir muerte mortal letal matar arma pistola fusil espada puñal misil sangre herida dolor llorar triste tumba
            ES | cáncer tumor enfermo fiebre náusea úlcera trauma locura loco tonto feo gordo obeso sordo ciego manco tuerto culpa
            ES | sexo desnudo virgen hombre mujer niño niña macho hembra negro blanco moro gitano judío etnia raza iglesia dios
            ES | cárcel preso prisión policía crimen ladrón víctima guerra enemigo ataque fracaso recaída recaer hoja hígado suicida
            """)
    void no_word_hurts_or_misleads(Language language, String words) {
        assertThat(plain(language))
                .doesNotContainAnyElementsOf(List.of(plain(words).split(" ")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void three_different_words_of_the_list_are_drawn(Language language) {
        var drawn = new DrawnWords(new Random(7));
        for (int i = 0; i < 2_000; i++)
            assertThat(drawn.draw(language).words())
                    .hasSize(3)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(DrawnWords.list(language));
    }

    @Test
    void every_word_may_be_drawn() {
        var drawn = new DrawnWords(new Random(7));
        var met = new HashSet<String>();
        for (int i = 0; i < 20_000; i++) met.addAll(drawn.draw(Language.ES).words());
        assertThat(met).containsExactlyInAnyOrderElementsOf(DrawnWords.list(Language.ES));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_was_drawn_can_be_typed_without_accents(Language language) {
        ThreeWords words = new DrawnWords(new SecureRandom()).draw(language);
        assertThat(ThreeWords.typed(plain(words.said())).map(ThreeWords::key)).contains(words.key());
    }

    @ParameterizedTest(name = "{0}: {1} words, {2} bits")
    @CsvSource({"EN, 1271, 28.35", "ES, 1303, 28.45"})
    void the_chance_is_what_the_class_says(Language language, int count, double bits) {
        double size = DrawnWords.list(language).size();
        assertThat(size).isEqualTo(count);
        assertThat(Math.log(size * (size - 1) * (size - 2) / 6) / Math.log(2)).isBetween(bits - 0.01, bits + 0.01);
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(BEGINNING, word.length()));
    }

    private static String withoutLast(String word) {
        return word.substring(0, word.length() - 1);
    }

    private static List<String> plain(Language language) {
        return DrawnWords.list(language).stream().map(DrawnWordsTest::plain).toList();
    }

    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
