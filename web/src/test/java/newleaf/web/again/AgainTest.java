package newleaf.web.again;

import static newleaf.web.day.Somebody.planned;
import static newleaf.web.day.Somebody.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Attempt;
import newleaf.care.content.Kind;
import newleaf.care.content.Lapse;
import newleaf.care.content.WhatHelped;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.samples.InventedPerson;
import newleaf.taper.plan.PlanFile;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import newleaf.web.day.Answered;
import newleaf.web.day.Somebody;
import newleaf.web.member.OwnOf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What an earlier attempt has taught, told and asked before another one.
class AgainTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String AGAIN = "/today/again";

    private final Somebody somebody = new Somebody(CLINIC);
    private final Surfer surfer = somebody.surfer();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void it_says_what_the_record_holds_of_a_plan_that_a_pause_ended() {
        somebody.plan(ended(), 0);
        assertThat(surfer.open(AGAIN).text())
                .contains("from 20\u00a0g a day to 4.5\u00a0g a day, in about 9 weeks")
                .contains("Your earlier plan stays closed. No amount of it is one to take now.");
        assertThat(surfer.text()).doesNotContain("may take", "can take", "As planned");
    }

    @Test
    void a_plan_of_some_days_is_told_in_days() {
        somebody.plan(planned(day(30), Optional.empty(), step(0, 40, 3, 2)).finished(day(26)), 0);
        assertThat(surfer.open(AGAIN).text()).contains("from 5\u00a0g a day to 5\u00a0g a day. Days it lasted: 5.");
    }

    @Test
    void a_plan_that_is_followed_is_not_an_earlier_one() {
        somebody.plan(planned(day(30), Optional.empty(), step(0, 40, 3, 2)), 0);
        assertThat(surfer.open(AGAIN).text()).contains("holds no earlier plan").doesNotContain("5\u00a0g");
        assertThat(isFor()).isFalse();
    }

    @Test
    void what_helped_most_comes_first_and_what_did_not_help_is_not_said_to() {
        somebody.keep(new WhatHelped("a warm bath", "restless-legs", Optional.of(3.0)), day(9));
        somebody.keep(new WhatHelped("comfort-restless-legs", "restless-legs", Optional.of(10.0)), day(8));
        somebody.keep(new WhatHelped("cold showers", "restless-legs", Optional.of(0.0)), day(7));
        somebody.keep(new WhatHelped("tea", "sleep", Optional.of(9.0)), day(6));
        somebody.keep(new WhatHelped("tea", "sleep", Optional.of(0.0)), day(5));
        String text = surfer.open(AGAIN).text();
        assertThat(text.indexOf("Legs that will not lie still")).isPositive().isLessThan(text.indexOf("a warm bath"));
        assertThat(text).contains("What is on the card “Legs", "a warm bath");
        assertThat(text).doesNotContain("cold showers", "tea", "comfort-restless-legs", "restless-legs");
    }

    @Test
    void what_broke_it_is_told_in_their_own_words() {
        somebody.keep(
                new Lapse(day(9), Optional.of(day(8)), Optional.of("A back flare"), Optional.of("a plan <i>for pain")),
                day(8));
        assertThat(surfer.open(AGAIN).text()).contains("A back flare", "What you took from it: a plan");
        assertThat(surfer.body()).contains("&lt;i").contains("Is that still true?");
    }

    @Test
    void nothing_known_is_said_to_be_nothing_known() {
        assertThat(surfer.open(AGAIN).text())
                .contains(
                        "Before you begin",
                        "Nothing is written down about what helped",
                        "Nothing is written down about what broke it")
                .doesNotContain("Is that still true?", "You have done this before");
    }

    @Test
    void what_is_answered_is_kept_once_and_leads_to_the_paces() {
        somebody.plan(ended(), 0);
        assertThat(isFor()).isTrue();
        surfer.open(AGAIN);
        assertThat(surfer.body()).doesNotContain(" checked>");
        String[] form = somebody.form(AGAIN, "still=partly", "different=Slower", "told=close", "told=group");
        for (int i = 0; i < 2; i++) {
            surfer.sendOnly(AGAIN, Map.of(), form);
            assertThat(surfer.header("Location")).contains("/report/pace");
        }
        assertThat(somebody.entries(Kind.ATTEMPT)).isEqualTo(1);
        assertThat(kept())
                .isEqualTo(new Attempt(
                        Optional.of(Attempt.Still.PARTLY),
                        Optional.of("Slower"),
                        List.of(Attempt.Told.CLOSE, Attempt.Told.GROUP)));
        assertThat(isFor()).isFalse();
        assertThat(surfer.open(AGAIN).body()).contains(">Slower</textarea>", "value=\"close\" checked");
    }

    @Test
    void it_can_be_skipped_and_is_asked_again_after_another_plan_has_ended() {
        somebody.plan(ended(), 0);
        surfer.open(AGAIN);
        somebody.send(AGAIN, "skip=yes", "still=nonsense");
        assertThat(kept()).isEqualTo(new Attempt(Optional.empty(), Optional.empty(), List.of()));
        assertThat(isFor()).isFalse();
        PlanFile other = planned(day(5), Optional.empty(), step(0, 40, 3, 2)).finished(day(1));
        somebody.plan(other, somebody.current(Kind.PLAN_KEPT).getLast().sequence());
        assertThat(isFor()).isTrue();
    }

    @Test
    void an_attempt_that_the_answers_tell_of_is_one_too() {
        assertThat(isFor()).isFalse();
        somebody.answers(InventedPerson.PLAIN.yaml().replace("previousAttempts: 0", "previousAttempts: 1"));
        assertThat(isFor()).isTrue();
        assertThat(surfer.open(AGAIN).text()).contains("You told us that you tried before");
        surfer.sendOnly(AGAIN, Map.of(), somebody.form(AGAIN, "different=A person to call"));
        assertThat(isFor()).isFalse();
    }

    @Test
    void what_is_wrong_is_shown_at_once_and_nothing_is_kept() {
        surfer.open(AGAIN);
        somebody.send(AGAIN, "still=maybe", "different=" + "x".repeat(4001), "told=nobody", "told=close");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("still", "different", "told");
        surfer.open(AGAIN);
        somebody.send(AGAIN, "told=everybody");
        assertThat(surfer.status()).isEqualTo(422);
        surfer.sendOnly(AGAIN, Map.of("form-token", surfer.token()), "entry=no-name", "different=x");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(somebody.current(Kind.ATTEMPT)).isEmpty();
    }

    @Test
    void it_is_said_in_spanish_too() {
        somebody.plan(ended(), 0);
        surfer.open("/language/es?back=" + AGAIN);
        assertThat(surfer.text())
                .contains("Ya lo hiciste antes", "en unas 9 semanas", "¿Quién lo sabe esta vez?")
                .doesNotContain("What helped", "Your earlier plan");
    }

    private PlanFile ended() {
        LocalDate made = day(80);
        return planned(made, Optional.empty(), step(0, 6, 12, 8), step(7, 90, 2.5, 2))
                .endedBy(new PlanFile.Pause(made.plusDays(63), made.plusDays(66)));
    }

    private boolean isFor() {
        var again = new Again(new Answered(new Guidance(Library.shipped())));
        return again.isFor(OwnOf.person(somebody.person(), somebody.inside()));
    }

    private Attempt kept() {
        return (Attempt) somebody.current(Kind.ATTEMPT).getLast().content();
    }

    private LocalDate day(int ago) {
        return somebody.today().minusDays(ago);
    }
}
