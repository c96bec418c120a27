package newleaf.web.lapse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newleaf.care.content.Dose;
import newleaf.care.content.Pause;
import newleaf.samples.InventedPerson;
import newleaf.units.AmountUnit;
import newleaf.web.account.Clinic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What stands first on the page of a lapse, and what comes after it: while cutting down, after stopping, and with
/// another product.
class WhatNextTest extends OneWhoLapsed {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String CLOSED = "Your earlier plan stays closed";

    WhatNextTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void lost_tolerance_and_naloxone_stand_before_any_question() {
        answers(InventedPerson.PLAIN);
        String text = surfer.open(LAPSE).text();
        int question = text.indexOf("When did it start?");
        for (String first : List.of(
                "Nothing is ruined",
                "They give naloxone",
                "may no longer tolerate it",
                "Add no alcohol and no sedative",
                "an unknown tablet")) {
            assertThat(text.indexOf(first)).as(first).isPositive().isLessThan(question);
        }
        String body = surfer.body();
        assertThat(body.indexOf("class=\"sure\"")).isPositive().isLessThan(body.indexOf("name=\"when\""));
        assertThat(body.indexOf("href=\"/help#overdose\"")).isPositive().isLessThan(body.indexOf("name=\"when\""));
        assertThat(body).contains("id=\"nobody-reads\"", "aria-describedby=\"nobody-reads\"");
        assertThat(text).doesNotContain("You went back to it");
    }

    @Test
    void the_words_are_others_for_whoever_had_stopped() {
        plan(madeBefore(30).finished(today().minusDays(5)));
        String text = surfer.open(LAPSE).text();
        assertThat(text)
                .contains(
                        "You went back to it. The time before still counts.", "old amount can be too much now", CLOSED)
                .doesNotContain("You took more than planned");
        assertThat(text.indexOf("old amount can be too much now")).isLessThan(text.indexOf("When did it start?"));
    }

    @Test
    void a_pause_of_two_days_counts_as_stopped() {
        keep(new Pause(today().minusDays(2), Optional.empty(), Optional.empty()), today().minusDays(2));
        assertThat(surfer.open(LAPSE).text()).contains("You went back to it");
    }

    @Test
    void a_pause_that_began_yesterday_does_not() {
        keep(new Pause(today().minusDays(1), Optional.empty(), Optional.empty()), today().minusDays(1));
        assertThat(surfer.open(LAPSE).text()).contains("You took more than planned");
    }

    @Test
    void while_cutting_down_there_is_nothing_to_make_up_and_the_plan_goes_on() {
        answers(InventedPerson.PLAIN);
        plan(madeBefore(10));
        lapse(once("around=sleep", "learnt=call first"));
        assertThat(surfer.text())
                .contains(
                        "Tomorrow is the plan again",
                        "Nothing to make up, nothing extra to cut",
                        "by its written rule",
                        "You could not sleep when it happened",
                        "call first",
                        "Your record keeps this")
                .doesNotContain(CLOSED, "fresh questions", "2.25", "may take", "can take");
        assertThat(surfer.body()).contains("href=\"/tonight\"");
    }

    @Test
    void nobody_without_a_plan_is_told_of_one() {
        lapse(once());
        assertThat(surfer.text())
                .contains("Nothing to make up", "Ask someone to look in on you")
                .doesNotContain("the plan", "Your plan", "You could not sleep");
    }

    @Test
    void after_stopping_come_fresh_questions_and_the_plan_stays_closed_also_when_looked_at_again() {
        answers(InventedPerson.PLAIN);
        plan(madeBefore(30).finished(today().minusDays(5)));
        lapse(once("most=4", "unit=g"));
        for (int i = 0; i < 2; i++) {
            assertThat(surfer.text())
                    .contains("A few fresh questions", "because things have changed", CLOSED)
                    .doesNotContain("Tomorrow is the plan again", "Nothing to make up", "unknown tablet");
            assertThat(surfer.body()).contains("href=\"/case/answers\"");
            surfer.open(SAVED);
        }
        assertThat(surfer.open("/case/answers").status()).isEqualTo(200);
    }

    @Test
    void another_product_or_one_that_is_not_sure_asks_again_and_says_to_be_seen_today() {
        answers(InventedPerson.PLAIN);
        plan(madeBefore(10));
        for (String which : List.of("seven-hydroxy", "another", "not-sure")) {
            lapse("when=today", "long=once", "which=" + which);
            assertThat(surfer.text())
                    .as(which)
                    .contains(
                            "A few fresh questions",
                            "Be seen today if it was 7-OH, an opioid or an unknown tablet.",
                            "Do not go on with your plan before they are answered.")
                    .doesNotContain("Tomorrow is the plan again", "Nothing to make up");
            assertThat(surfer.body()).contains("href=\"/case/q/use.earlierProducts\"", "href=\"/help\"");
        }
        assertThat(surfer.open("/case/q/use.earlierProducts").status()).isEqualTo(200);
    }

    @Test
    void who_answered_nothing_begins_at_the_start() {
        lapse("when=today", "long=once", "which=not-sure");
        assertThat(surfer.body()).contains("<a class=\"button\" href=\"/\"");
    }

    @Test
    void a_dose_of_the_last_days_says_that_they_had_not_stopped() {
        answers(InventedPerson.STOPPED);
        assertThat(surfer.open(LAPSE).text()).contains("You went back to it");
        keep(
                new Dose("leaf-powder", Optional.of(2.0), Optional.of(AmountUnit.GRAM), Optional.empty()),
                today().minusDays(1));
        assertThat(surfer.open(LAPSE).text()).contains("You took more than planned");
    }

    @Test
    void no_page_of_it_blames_or_counts_from_the_start() {
        plan(madeBefore(30).finished(today().minusDays(5)));
        StringBuilder all = new StringBuilder(surfer.open(LAPSE).body());
        lapse("when=today", "long=still", "which=not-sure");
        all.append(surfer.body()).append(surfer.open(LAPSE).body());
        String ours = all.toString().replaceAll("(?s)<details class=\"sure\">.*?</details>", "");
        assertThat(ours.replaceAll("<[^>]*>", " ").toLowerCase(Locale.ROOT))
                .doesNotContain("streak", "relapse", "addict", "abuse", "fail", "reset", "day 1", "day one", "cheat");
    }

    @Test
    void it_is_there_in_spanish() {
        surfer.open("/language/es?back=/today");
        assertThat(surfer.open("/today").text()).contains("Tomé más de lo previsto");
        assertThat(surfer.open(LAPSE).text())
                .contains("Tomaste más de lo previsto. No se ha perdido nada.", "naloxona", "¿Cuándo empezó?")
                .doesNotContain("When did", "Nothing is");
        lapse("when=yesterday", "long=once", "which=not-sure");
        assertThat(surfer.text())
                .contains("Unas preguntas nuevas", "Busca atención médica hoy si fue 7-OH", "Guardado.")
                .doesNotContain("Saved", "fresh");
    }
}
