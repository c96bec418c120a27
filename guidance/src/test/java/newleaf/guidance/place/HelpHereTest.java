package newleaf.guidance.place;

import static newleaf.guidance.CaseDocument.empty;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import newleaf.guidance.CaseDocument;
import newleaf.knowledge.card.HelpLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpHereTest {
    private static final HelpHere HELP = new HelpHere(CaseDocument.LIBRARY.shelves());

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            person.country      | US    | 911; 988; 741741; 1-800-662-4357; 1-800-222-1222; 800-972-0590; 1-800-799-7233; 1-833-852-6262
            person.jurisdiction | US-MA | 911; 988; 741741; 1-800-662-4357; 1-800-222-1222; 800-972-0590; 1-800-799-7233; 1-833-852-6262
            person.country      | CA    | 911; 988; 1-844-764-7669; 1-800-463-5060
            person.country      | GB    | 999; 111; 116 123; 111
            person.country      | IE    | 112 or 999; 116 123; 01 809 2166
            person.country      | TH    | 1669; 191; 1669; 1323
            person.jurisdiction | TH    | 1669; 191; 1669; 1323
            person.country      | MY    | 999; 999; 15555
            person.country      | AU    | 000; 13 11 14; 13 11 26
            person.country      | NZ    | 111; 1737; 0800 764 766
            person.country      | FR    | 112; 112
            person.country      | ES    | 112; 112
            person.jurisdiction | DE    | 112; 112
            person.country      | ZZ    | 112, 911 or 999
            """)
    void a_place_has_its_own_numbers(String path, String place, String numbers) {
        assertThat(lines(path, place)).extracting(HelpLine::number).containsExactly(numbers.split("; "));
    }

    @Test
    void without_a_country_the_numbers_that_work_in_many_are_given() {
        assertThat(HELP.of(empty().caseFile().person()))
                .extracting(HelpLine::number)
                .containsExactly("112, 911 or 999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "CA", "GB", "IE", "AU", "NZ", "MY", "TH", "FR"})
    void the_emergency_number_comes_first_and_unchecked_numbers_are_known_as_such(String country) {
        List<HelpLine> lines = lines("person.country", country);
        assertThat(lines.getFirst().kind()).isEqualTo("emergency");
        assertThat(lines).allSatisfy(line -> {
            boolean isRecalled = line.head().citations().stream()
                    .anyMatch(citation -> citation.source().equals("recalled-not-read"));
            assertThat(line.isChecked() && isRecalled).as(line.id()).isFalse();
        });
    }

    @Test
    void in_thailand_999_is_called_what_it_is() {
        assertThat(lines("person.country", "TH"))
                .filteredOn(line -> line.kind().equals("emergency"))
                .allSatisfy(line -> assertThat(line.note().orElseThrow().en())
                        .isEqualTo("999 is not an emergency number in Thailand."));
    }

    @Test
    void the_country_that_was_said_counts_before_the_one_of_the_place() {
        var person = empty().with("person.country", "TH")
                .with("person.jurisdiction", "US-MA")
                .caseFile()
                .person();
        assertThat(HELP.of(person)).extracting(HelpLine::country).containsOnly("TH");
    }

    private static List<HelpLine> lines(String path, String place) {
        return HELP.of(empty().with(path, place).caseFile().person());
    }
}
