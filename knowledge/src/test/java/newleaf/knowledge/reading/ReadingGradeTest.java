package newleaf.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import newleaf.knowledge.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Syllables, words and sentences against counts made by hand, and the two formulas over them.
class ReadingGradeTest {
    @ParameterizedTest
    @CsvSource({
        "EN, stop, 1",
        "EN, kratom, 2",
        "EN, withdrawal, 3",
        "EN, emergency, 4",
        "EN, breathing, 2",
        "EN, little, 2",
        "EN, called, 1",
        "EN, needed, 2",
        "EN, doses, 2",
        "EN, take, 1",
        "EN, medicines, 3",
        "EN, ambulance, 3",
        "EN, heavy, 2",
        "EN, liver, 2",
        "EN, suddenly, 3",
        "EN, situation, 4",
        "EN, anxiety, 4",
        "EN, opioid, 3",
        "EN, usually, 4",
        "EN, behavioural, 5",
        "EN, 911, 1",
        "EN, ECG, 3",
        "EN, mm, 1",
        "ES, kratom, 2",
        "ES, respiración, 4",
        "ES, día, 2",
        "ES, abstinencia, 4",
        "ES, cuida, 2",
        "ES, que, 1",
        "ES, guía, 2",
        "ES, pingüino, 3",
        "ES, héroe, 3",
        "ES, hoy, 1",
        "ES, mayo, 2",
        "ES, leía, 3",
        "ES, ahora, 3",
        "ES, ciudad, 2",
        "ES, y, 1",
        "ES, aeropuerto, 5",
        "ES, medicamentos, 5",
        "ES, guerra, 2",
        "ES, 112, 1"
    })
    void syllables_are_those_counted_by_hand(Language language, String word, int syllables) {
        assertThat(new SpokenWord(word).syllables(language)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stop kratom. Call for help now.         | 6 | 2
            Is it bad? Call 911!                    | 5 | 2
            Take 0.5 g less, then wait              | 6 | 1
            1. Call for help. 2. Give the spray.    | 6 | 2
            Half-full: look at it (today).          | 6 | 1
            """)
    void words_and_sentences_are_those_counted_by_hand(String text, int words, int sentences) {
        assertThat(ReadingGrade.words(text)).hasSize(words);
        assertThat(ReadingGrade.sentences(text)).isEqualTo(sentences);
    }

    /// 6 words, 2 sentences, 7 syllables: 0.39 × 3 + 11.8 × 7/6 - 15.59 = -0.6533.
    /// 14 words, 1 sentence, 19 syllables: 5.46 + 16.0143 - 15.59 = 5.8843.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stop kratom. Call for help now.                                                 | -0.6533
            Kratom can harm the liver after some weeks or after a good many years.          |  5.8843
            """)
    void english_follows_flesch_and_kincaid(String text, double grade) {
        assertThat(ReadingGrade.of(text, Language.EN)).isCloseTo(grade, within(0.001));
    }

    /// 5 words, 2 sentences, 10 syllables: L = 206.84 - 120 - 2.55 = 84.29, so 3 + 20.71 / 10.
    /// 11 words, 1 sentence, 21 syllables: L = 206.84 - 114.5455 - 11.22 = 81.0745, so 3 + 23.9255 / 10.
    /// 6 words, 1 sentence, 23 syllables: L = 206.84 - 230 - 6.12 = -29.28, so 6 + 104.28 × 0.15.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deja el kratom. Llama ahora.                                          | 5.071
            El kratom puede provocar daños muy graves en tu hígado enfermo.       | 5.3925
            La insuficiencia respiratoria necesita asistencia inmediata.          | 21.642
            """)
    void spanish_follows_fernandez_huerta(String text, double grade) {
        assertThat(ReadingGrade.of(text, Language.ES)).isCloseTo(grade, within(0.001));
    }

    @Test
    void longer_sentences_and_longer_words_are_harder() {
        for (Language language : Language.values()) {
            assertThat(ReadingGrade.of("no no no no no no", language))
                    .isGreaterThan(ReadingGrade.of("no no no. no no no.", language))
                    .isLessThan(ReadingGrade.of("no no no no no nomination", language));
        }
    }

    @Test
    void a_text_without_a_word_has_no_grade() {
        assertThatThrownBy(() -> ReadingGrade.of(" . ", Language.EN)).isInstanceOf(IllegalArgumentException.class);
    }
}
