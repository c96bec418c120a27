package newleaf.guidance.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import newleaf.guidance.CaseDocument;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.HelpLine;
import org.junit.jupiter.api.Test;

class VoiceTest {
    @Test
    void every_situation_has_its_words_for_every_reader() {
        assertThat(SituationWord.faults(CaseDocument.LIBRARY.shelves())).isEmpty();
    }

    @Test
    void a_relative_is_spoken_to_about_the_other() {
        Map.of(
                        Reader.PERSON,
                        "You need help now",
                        Reader.RELATIVE,
                        "This person needs help now",
                        Reader.CLINICIAN,
                        "This person")
                .forEach((reader, words) -> assertThat(voice(new Situation.Emergency(false), reader, "US")
                                .outcome()
                                .words()
                                .en())
                        .startsWith(words));
    }

    @Test
    void one_number_that_can_be_called_is_named_everywhere() {
        assertThat(number(new Situation.Emergency(false), "US")).isEqualTo("911");
        assertThat(number(new Situation.TakingOpen(), "US")).isEqualTo("1-800-662-4357");
        for (String country : java.util.List.of("US", "CA", "GB", "AU", "ES", "TH", "DE", "ZZ")) {
            for (Situation situation : Situation.all())
                assertThat(number(situation, country)).isNotBlank();
        }
    }

    private static String number(Situation situation, String country) {
        return voice(situation, Reader.PERSON, country)
                .call()
                .map(HelpLine::number)
                .orElse("");
    }

    private static Voice voice(Situation situation, Reader reader, String country) {
        var document = CaseDocument.empty().with("person.country", country);
        Shelves shelves = CaseDocument.LIBRARY.shelves();
        return Voice.of(
                situation,
                document.taper(),
                reader,
                document.caseFile().person(),
                reader == Reader.PERSON ? shelves : shelves.ofThem());
    }
}
