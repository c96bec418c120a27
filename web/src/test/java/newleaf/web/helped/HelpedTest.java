package newleaf.web.helped;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Kind;
import newleaf.care.content.WhatHelped;
import newleaf.samples.InventedPerson;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import newleaf.web.day.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Whether the one thing for tonight helped: asked, kept, and said the next time.
class HelpedTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String HELPED = "/today/helped";
    private static final String LEGS = "Legs that will not lie still";
    private static final String SHAKING = "comfort-shaking";
    private static final String NOSE = "comfort-runny-nose";

    private final Somebody somebody = new Somebody(CLINIC);
    private final Surfer surfer = somebody.surfer();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void what_helped_is_kept_once_and_said_the_next_time() {
        restless();
        assertThat(surfer.text())
                .contains(LEGS, "If you tried it: did it help?")
                .doesNotContain("Last time");
        String[] form = somebody.form(HELPED, "answer=little");
        for (int i = 0; i < 2; i++) surfer.send(HELPED, Map.of(), form);
        assertThat(surfer.path()).isEqualTo("/today/saved");
        assertThat(somebody.entries(Kind.WHAT_HELPED)).isEqualTo(1);
        assertThat(kept()).isEqualTo(new WhatHelped("comfort-restless-legs", "restless-legs", Optional.of(5.0)));
        assertThat(surfer.text()).contains("Last time: it helped a little.");
        assertThat(surfer.open("/today").text()).contains("Last time: it helped a little.");
    }

    @Test
    void the_latest_word_counts() {
        restless();
        somebody.send(HELPED, "answer=no");
        assertThat(surfer.text()).doesNotContain(LEGS);
        somebody.keep(new WhatHelped("comfort-restless-legs", "restless-legs", Optional.of(8.0)), somebody.today());
        assertThat(surfer.open("/today").text()).contains(LEGS, "Last time: it helped a lot.");
    }

    @Test
    void what_did_not_help_comes_last_and_is_still_there() {
        surfer.open("/today");
        somebody.send("/today/check-in", "bothers=kw-7", "kw-7=2", "rest=none", "day=" + somebody.today());
        while (surfer.text().contains("If you tried it") && !surfer.text().contains("Last time")) {
            somebody.send(HELPED, "answer=no");
        }
        assertThat(surfer.text()).contains("Last time: it did not help.", LEGS);
    }

    @Test
    void what_helped_before_comes_first() {
        somebody.keep(new WhatHelped(NOSE, "runny-nose", Optional.of(10.0)), somebody.today());
        restless();
        assertThat(surfer.body()).contains("id=\"" + NOSE + "\"");
        assertThat(surfer.text()).contains("Last time: it helped a lot.").doesNotContain(LEGS);
    }

    @Test
    void what_was_not_tried_stays_unknown() {
        restless();
        somebody.send(HELPED, "answer=not-tried");
        assertThat(somebody.current(Kind.WHAT_HELPED)).isEmpty();
        assertThat(surfer.text()).contains(LEGS).doesNotContain("Last time");
    }

    @Test
    void what_helped_is_not_offered_to_whoever_must_not() {
        somebody.keep(new WhatHelped(SHAKING, "tremor", Optional.of(10.0)), somebody.today());
        surfer.open("/today");
        String day = "day=" + somebody.today();
        somebody.send("/today/check-in", "bothers=kw-10", "kw-10=2", "bothers=kw-18", "kw-18=1", "rest=none", day);
        assertThat(surfer.body()).contains("id=\"" + SHAKING + "\"");
        somebody.answers(InventedPerson.PLAIN
                .answers()
                .with("history.otherSubstances", "[alcohol-daily]")
                .yaml());
        assertThat(surfer.open("/today").body()).contains("id=\"" + NOSE + "\"").doesNotContain("id=\"" + SHAKING);
    }

    @Test
    void nothing_is_kept_of_what_is_on_no_card() {
        restless();
        String token = surfer.token();
        String entry = surfer.between("name=\"entry\" value=\"", "\"").getFirst();
        String[][] hostile = {
            {"card=comfort-restless-legs", "symptom=runny-nose", "answer=lot"},
            {"card=<script>", "symptom=restless-legs", "answer=lot"},
            {"card=comfort-restless-legs", "symptom=restless-legs", "answer=10"},
            {"card=comfort-restless-legs", "symptom=restless-legs"},
            {"card=" + "x".repeat(9000), "symptom=" + "y".repeat(9000), "answer=lot"},
            {}
        };
        for (String[] fields : hostile) {
            surfer.send(HELPED, Map.of("form-token", token, "entry", entry, "back", "https://example.org"), fields);
            assertThat(surfer.path()).isEqualTo("/today");
        }
        assertThat(somebody.current(Kind.WHAT_HELPED)).isEmpty();
    }

    @Test
    void two_tabs_are_two_words_and_the_later_one_counts() {
        restless();
        String[] otherTab = somebody.form(HELPED, "answer=lot");
        surfer.open("/today");
        somebody.send(HELPED, "answer=no");
        surfer.send(HELPED, Map.of(), otherTab);
        assertThat(somebody.current(Kind.WHAT_HELPED)).hasSize(2);
        assertThat(surfer.text()).contains("Last time: it helped a lot.");
    }

    @Test
    void it_is_asked_in_spanish_too() {
        surfer.open("/language/es?back=/today");
        restless();
        assertThat(surfer.text()).contains("Si lo probaste, ¿ayudó?", "Un poco").doesNotContain("did it help");
        somebody.send(HELPED, "answer=lot");
        assertThat(surfer.text()).contains("La última vez: ayudó mucho.");
    }

    /// Restless legs, and a nose that runs less.
    private void restless() {
        surfer.open("/today");
        somebody.send(
                "/today/check-in",
                "bothers=kw-7",
                "kw-7=2",
                "bothers=kw-18",
                "kw-18=1",
                "rest=none",
                "day=" + somebody.today());
        assertThat(surfer.path()).isEqualTo("/today/saved");
    }

    private WhatHelped kept() {
        return (WhatHelped) somebody.current(Kind.WHAT_HELPED).getLast().content();
    }
}
