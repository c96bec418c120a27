package newleaf.web.urge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Kind;
import newleaf.care.content.Urge;
import newleaf.web.account.Clinic;
import newleaf.web.today.OneWhoWrites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// An urge, waited with: ten minutes, ten more, gone, and some taken.
class UrgeTest extends OneWhoWrites {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String URGE = "/today/urge";
    private static final String NOW = URGE + "/now";
    private static final String KEPT = URGE + "/kept";

    UrgeTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void ten_minutes_begin_with_one_tap_on_the_clock_of_the_person() {
        start("strength=8", "zone=Pacific/Honolulu");
        assertThat(surfer.text()).contains("Ten minutes from", "How is it now?", "Stay with it until " + at("-10:00"));
        assertThat(entries(Kind.URGE)).as("nothing is kept yet").isZero();
    }

    @Test
    void one_that_lasts_gets_ten_more_and_never_a_word_of_failing() {
        start("strength=8");
        for (int again = 1; again <= 3; again++) {
            CLINIC.clock().pass(Duration.ofMinutes(10));
            now("same");
            assertThat(surfer.status()).isEqualTo(200);
            assertThat(surfer.text()).contains("Ten more, until", "It began at", "You are still with it");
            assertThat(surfer.text().toLowerCase(Locale.ROOT)).doesNotContain("fail", "again from");
        }
        CLINIC.clock().pass(Duration.ofMinutes(4));
        now("weaker");
        surfer.send(KEPT, with(hidden(), "did-own=a walk", "trigger=payday"));
        assertThat(urge().minutes()).contains(34.0);
    }

    @Test
    void what_helped_is_kept_once_and_comes_first_next_time() {
        wave(3, "a cold shower");
        wave(8, "a walk");
        wave(6, "A walk ");
        assertThat(urge())
                .isEqualTo(new Urge(
                        6, Optional.of(0.0), Optional.of("a quarrel"), Optional.of("A walk"), Optional.of(false)));
        String text = surfer.open(URGE).text();
        assertThat(text).contains("What helped you before", "helped 2 times");
        assertThat(text.toLowerCase(Locale.ROOT).indexOf("a walk"))
                .isPositive()
                .isLessThan(text.indexOf("a cold shower"));
    }

    @Test
    void a_form_that_is_sent_twice_is_one_urge() {
        start("strength=5");
        now("gone");
        String[] form = with(hidden(), "did-own=water");
        String token = surfer.token();
        for (int i = 0; i < 2; i++) surfer.send(KEPT, Map.of("form-token", token), form);
        assertThat(surfer.text()).contains("Kept.", "5 of 10", "water");
        assertThat(entries(Kind.URGE)).isEqualTo(1);
    }

    @Test
    void nobody_has_to_say_how_strong_before_it_is_over() {
        start();
        assertThat(surfer.text()).contains("How is it now?");
        now("gone");
        List<String> form = new ArrayList<>(hidden());
        surfer.send(KEPT, form.toArray(String[]::new));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("strength");
        surfer.send(KEPT, with(hidden(), "strength=4"));
        assertThat(urge().strength()).isEqualTo(4);
    }

    @Test
    void who_took_some_is_not_blamed_and_is_shown_first_what_keeps_them_safe() {
        start("strength=9");
        now("took");
        assertThat(surfer.path()).isEqualTo(URGE + "/took");
        assertThat(surfer.text())
                .contains("Nothing is ruined", "Your old amount can now be too much", "They give naloxone")
                .doesNotContain("How is it now?");
        assertThat(surfer.body()).contains("href=\"/today/lapse\"", "href=\"tel:112\"", "href=\"/help\"");
        assertThat(urge().took()).contains(true);
        assertThat(surfer.open(URGE).text()).doesNotContain("What helped you before");
    }

    @Test
    void danger_is_named_beside_the_number_on_every_page_of_it() {
        assertThat(surfer.open(URGE).text()).contains("Thoughts of harming yourself");
        assertThat(surfer.body()).contains("href=\"tel:112\"", "href=\"/urge\"", "href=\"/help\"");
        start("strength=9");
        assertThat(surfer.text()).contains("Thoughts of harming yourself");
        now("weaker");
        assertThat(surfer.text()).contains("Thoughts of harming yourself");
    }

    @Test
    void what_nobody_sends_from_a_page_keeps_nothing() {
        start("strength=11", "began=-1");
        assertThat(surfer.status()).isEqualTo(200);
        List<String> form = new ArrayList<>(hidden());
        form.removeIf(field -> field.startsWith("began=") || field.startsWith("since=") || field.startsWith("entry="));
        surfer.send(NOW, with(form, "now=sober", "began=99999999999", "since=1", "entry=../../x"));
        assertThat(surfer.status()).isEqualTo(422);
        surfer.send(
                KEPT,
                "strength=7",
                "began=99999999999",
                "since=1",
                "entry=<b>",
                "did-own=" + "x".repeat(501),
                "trigger=" + "y".repeat(501));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("did-own", "trigger");
        surfer.send(KEPT, "strength=7", "entry=<b>", "did-own=water");
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(entries(Kind.URGE)).isZero();
    }

    @Test
    void words_of_a_person_are_never_markup() {
        wave(5, "<script>alert(1)</script>");
        assertThat(surfer.open(URGE).body()).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void it_is_there_in_spanish() {
        surfer.open("/language/es?back=/today");
        assertThat(surfer.open("/today").text()).contains("Tengo muchas ganas ahora mismo");
        start("strength=8");
        assertThat(surfer.text())
                .contains("Aguanta hasta las", "¿Cómo están ahora?")
                .doesNotContain("minutes");
        CLINIC.clock().pass(Duration.ofMinutes(1));
        now("same");
        assertThat(surfer.text()).contains("Sigues aquí. Diez más");
        now("took");
        assertThat(surfer.text()).contains("No se ha perdido nada", "puede ser ahora demasiado");
    }

    @Test
    void the_general_page_stays_without_a_record() {
        wave(5, "zorvaquin");
        assertThat(surfer.open("/urge").text()).contains("The first minute").doesNotContain("zorvaquin");
        assertThat(CLINIC.surfer().open(URGE).path()).isEqualTo("/sign-in");
        assertThat(surfer.open("/today").body())
                .contains("class=\"row\" href=\"/today/urge\"", "class=\"row\" href=\"/today/lapse\"");
    }

    /// Ten minutes from now.
    private static String at(String zone) {
        return DateTimeFormatter.ofPattern("h:mm", Locale.ROOT)
                .format(CLINIC.clock().instant().plusSeconds(600).atZone(ZoneId.of(zone)));
    }

    private void start(String... fields) {
        surfer.open(URGE);
        List<String> form = new ArrayList<>(hidden());
        if (List.of(fields).stream().anyMatch(each -> each.startsWith("zone="))) {
            form.removeIf(each -> each.startsWith("zone="));
        }
        surfer.send(URGE, with(form, fields));
    }

    private void now(String how) {
        surfer.send(NOW, with(hidden(), "now=" + how));
    }

    private void wave(int strength, String did) {
        start("strength=" + strength);
        now("gone");
        surfer.send(KEPT, with(hidden(), "did-own=" + did, "trigger=a quarrel"));
    }

    private Urge urge() {
        return (Urge) current(Kind.URGE).getLast().content();
    }
}
