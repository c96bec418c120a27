package newleaf.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import newleaf.knowledge.rule.Urgency;
import newleaf.knowledge.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each kind of card says in the digest, with what is blank left out or shown as blank.
class CardSentencesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a-study        | Somebody. Something. 2026. https://doi.org/10.1/x
            an-evidence    | It rains.
            a-parameter    | How quickly. ka = 1.5 1/h (1.0 to 3.0). measured
            a-symptom      | Yawning: physical, acute
            a-condition    | Pain: It hurts.
            a-comfort      | Cold feet. 1. Put on socks. Not on ice. Be seen today if they are blue.
            a-lesson       | Dry socks. Feet first. Wet feet get cold. Carry a spare pair. Change at noon. Pack a pair. Which? Wool. Silk. Flax.
            a-medicine     | One counts as opioid; matched from one, uno
            a-taper-rule   | Half.
            a-rule         | When takes_opioid (urgent): Be seen today. Until then: Do not stop.
            some-words     | unit: g = gram
            a-line         | US crisis: Call 1 (not checked)
            a-checked-line | US crisis: Call 2
            a-place        | US: kratom legal, 7-OH unclear
            a-county       | US Somewhere: kratom banned, 7-OH banned, as of 2026-10-10. Look again
            a-notice       | undated FDA: a recall
            a-count        | 2026-01-01 FDA: deaths (5 named)
            a-product      | Leaf, per g: mitragynine 4.0 / ? / ? mg, 7-OH ? / ? / ? mg
            a-full-product | Shot, per bottle: mitragynine 1.0 / 2.0 / 3.0 mg, 7-OH ? / 0.5 / ? mg, also kava. A note
            """)
    void a_card_says(String id, String sentence) {
        assertThat(shelves().card(id).orElseThrow().sentence(Language.EN)).isEqualTo(sentence);
    }

    @Test
    void a_card_says_it_in_spanish() {
        assertThat(shelves().card("a-rule").orElseThrow().sentence(Language.ES))
                .isEqualTo("When takes_opioid (urgent): Ve hoy. Until then: No lo dejes.");
    }

    @Test
    void of_two_urgencies_the_higher_counts() {
        for (Urgency one : Urgency.values()) {
            for (Urgency other : Urgency.values()) {
                assertThat(one.orHigher(other)).isGreaterThanOrEqualTo(one).isGreaterThanOrEqualTo(other);
            }
        }
        assertThat(Urgency.values()).containsExactly(Urgency.ROUTINE, Urgency.SOON, Urgency.URGENT, Urgency.EMERGENCY);
    }

    private Shelves shelves() {
        var tiny = new TinyShelves(folder);
        tiny.change("sources/a-study.yaml", "read: full", "read: full\ndoi: 10.1/x");
        row(tiny, "help-lines", """
                id: a-checked-line, country: US, kind: crisis, number: "2", name: { en: Call, es: Llama }, checked: true""");
        row(tiny, "law", """
                id: a-county, jurisdiction: US, level: county, locality: Somewhere, kratom_status: banned,
                  seven_oh_status: banned, as_of: 2026-10-10, notes: Look again""");
        row(tiny, "notices", """
                id: a-count, date: 2026-01-01, agency: FDA, kind: death count, subject: deaths, count: 5, count_meaning: named""");
        row(tiny, "products", """
                id: a-full-product, row_kind: label, name: Shot, form: shot, unit: bottle, mg_mitragynine_low: 1,
                  mg_mitragynine_typical: 2, mg_mitragynine_high: 3, mg_7oh_typical: 0.5, other_alkaloid: kava, notes: A note""");
        return Shelves.in(folder);
    }

    private static void row(TinyShelves tiny, String table, String fields) {
        tiny.change(table + "/" + table + ".yaml", "rows:", "rows:\n  - { " + fields + " }");
    }
}
