package newleaf.knowledge.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Spanish that is read from Los Angeles to Madrid: one word for one thing, tú for a person, usted for a clinician.
class SpanishWordsTest {
    private static final Pattern TU = Pattern.compile("(?iu)\\b(tú|tu|tus|te|ti|contigo)\\b");
    private static final Pattern USTED = Pattern.compile("(?iu)\\busted(es)?\\b");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            abstinencia alone reads as abstaining     ; (?<!(síndrome|síntomas?|signos?|señales) de )\\babstinencia\\b
            objective signs                           ; abstinencia objetiva
            medicamentos, not medicinas               ; \\bmedicinas?\\b(?! general)
            número de emergencias                     ; número (local de emergencias|de emergencia\\b)
            centro de salud o de tratamiento          ; \\b(una|la|alguna|de|otra) clínicas?\\b
            busca atención médica                     ; \\b(que te vean|haz que)\\b
            se notificó                               ; \\bse (comunicó|comunicaron|han? comunicado)\\b
            no statistics in brackets                 ; \\(odds\\)
            acuéstate, maneja                         ; \\b(túmba|tumba(rse|do|te)|conduzc|conducir\\b|conduce\\b)
            instrucciones, signos vitales             ; \\b(prospecto|constantes vitales)\\b
            marcas moradas                            ; \\b(moratones|moretones)\\b
            presión                                   ; \\btensión (arterial|y pulso|alta|baja)\\b
            one spelling                              ; \\bbenzodiacepina
            words of one country                      ; \\b(ordenador|móvil|coche|enfado|vosotros)\\b
            """)
    void a_word_has_no_second_word(String why, String pattern) {
        OnePhraseTest.holds("spanish " + why, CardFiles.with(Pattern.compile("(?iu)" + pattern)));
    }

    @Test
    void a_clinician_is_usted() {
        OnePhraseTest.holds(
                "spanish tú to a clinician",
                forClinicians()
                        .filter(SpanishWordsTest::isTu)
                        .map(Said::card)
                        .distinct()
                        .toList());
    }

    @Test
    void a_person_is_tu() {
        List<String> formal = PersonText.of(Shelves.shipped()).stream()
                .filter(text -> USTED.matcher(text.words().es()).find())
                .map(PersonText::name)
                .toList();
        assertThat(formal).isEmpty();
    }

    private record Said(String card, Words words) {}

    private static boolean isTu(Said said) {
        return TU.matcher(said.words.es()).find();
    }

    private static Stream<Said> forClinicians() {
        return Shelves.shipped().all().flatMap(card -> switch (card) {
            case EvidenceCard evidence
            when evidence.audience() == Audience.CLINICIAN -> Stream.of(new Said(card.id(), evidence.says()));
            case RuleCard rule
            when rule.audience() == Audience.CLINICIAN ->
                Stream.concat(Stream.of(rule.says()), rule.untilThen().stream())
                        .map(words -> new Said(card.id(), words));
            case InstrumentCard scale
            when scale.rater() == InstrumentCard.Rater.CLINICIAN ->
                Stream.concat(
                                scale.beside().stream(),
                                scale.scoring().alerts().stream().map(alert -> alert.says()))
                        .map(words -> new Said(card.id(), words));
            default -> Stream.<Said>of();
        });
    }
}
