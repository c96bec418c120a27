package newleaf.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import newleaf.care.Current;
import newleaf.care.EntryId;
import newleaf.care.content.CheckIn;
import newleaf.care.content.Dose;
import newleaf.care.content.Kind;
import newleaf.care.content.Urge;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import newleaf.web.today.OneWhoWrites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was written on a phone without a connection arrives: once, on its day, and in nobody else's record.
class ArrivalsTest extends OneWhoWrites {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final Random CHANCE = new Random(19);
    private static final String UTC = "Z";

    ArrivalsTest() {
        super(CLINIC);
    }

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    private Instant now() {
        return CLINIC.clock().instant();
    }

    private static String name() {
        return "entry=" + EntryId.made(CLINIC.clock().instant(), CHANCE);
    }

    private PhoneThere phone() {
        return PhoneThere.met(surfer, Duration.ZERO);
    }

    @Test
    void a_check_in_a_dose_and_an_urge_arrive_as_they_were_written() {
        PhoneThere phone = phone();
        Instant then = now();
        String day = phone.written(
                CHECK_IN,
                then,
                UTC,
                name(),
                "back=0",
                "bothers=kw-7",
                "kw-7=2",
                "craving=6",
                "note=ñ & co",
                "rest=none");
        String dose = phone.written(DOSE, then, UTC, name(), "when=now", "product=leaf-powder", "amount=4", "unit=g");
        String urge =
                phone.written("/today/urge/kept", then, UTC, name(), "strength=7", "now=weaker", "did-own=a walk");
        CLINIC.clock().pass(Duration.ofHours(5));
        signInAgain();
        for (String letter : List.of(day, dose, urge)) {
            assertThat(phone.sent(surfer, letter, now())).contains("\"kept\"").doesNotContain("next");
        }
        assertThat(checkIn().craving()).contains(6.0);
        assertThat(checkIn().note()).contains("ñ & co");
        assertThat(checkIn().answers()).hasSize(20).containsEntry("kw-7", 2);
        assertThat(current(Kind.DOSE).getFirst().content())
                .isInstanceOfSatisfying(
                        Dose.class, each -> assertThat(each.amount()).contains(4.0));
        assertThat(current(Kind.DOSE).getFirst().moment().at()).isEqualTo(then);
        assertThat(current(Kind.URGE).getFirst().content()).isInstanceOfSatisfying(Urge.class, each -> {
            assertThat(each.strength()).isEqualTo(7);
            assertThat(each.did()).contains("a walk");
            assertThat(each.took()).contains(false);
        });
        assertThat(surfer.open("/today").text()).contains("Today's check-in is written.", "4 g");
    }

    @Test
    void sent_twice_it_is_there_once() {
        PhoneThere phone = phone();
        String letter =
                phone.written(DOSE, now(), UTC, name(), "when=now", "product=leaf-powder", "amount=4", "unit=g");
        for (int i = 0; i < 3; i++)
            assertThat(phone.sent(surfer, letter, now())).contains("\"kept\"");
        CLINIC.restart();
        signInAgain();
        assertThat(phone.sent(surfer, letter, now())).contains("\"kept\"");
        assertThat(entries(Kind.DOSE)).isEqualTo(1);
    }

    @Test
    void it_is_withheld_from_whoever_else_is_signed_in() {
        PhoneThere phone = phone();
        String letter = phone.written(CHECK_IN, now(), UTC, name(), "back=0", "rest=none");
        Surfer other = CLINIC.join().surfer();
        assertThat(phone.sent(other, letter, now())).contains("withheld");
        assertThat(other.status()).isEqualTo(409);
        PhoneThere theirs = PhoneThere.met(other, Duration.ZERO);
        var forged = new PhoneThere(theirs.key(), theirs.whose(), Duration.ZERO);
        assertThat(forged.sent(other, letter, now())).contains("unreadable");
        assertThat(other.open("/today").text()).doesNotContain("Today's check-in is written.");
        assertThat(phone.sent(surfer, letter, now())).contains("\"kept\"");
    }

    @Test
    void nothing_arrives_without_a_fresh_token() {
        PhoneThere phone = phone();
        String letter = phone.written(CHECK_IN, now(), UTC, name(), "back=0", "rest=none");
        surfer.sendOnly("/phone/outbox", Map.of(), "whose=" + phone.whose(), "letter=" + letter, "now=0");
        assertThat(surfer.status()).isEqualTo(403);
        assertThat(current(Kind.CHECK_IN)).isEmpty();
    }

    @Test
    void what_is_no_letter_changes_nothing() {
        PhoneThere phone = phone();
        for (String letter :
                List.of("", "AAAA", "!", phone.sealed("nothing"), phone.sealed("letter-form=/x&letter-at=1"))) {
            assertThat(phone.sent(surfer, letter, now())).containsAnyOf("unreadable", "look");
        }
        assertThat(entries(Kind.CHECK_IN)).isZero();
    }

    /// The clock of the server stands at noon of a day, everywhere; what was written earlier comes now.
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "in the night of one who is still up,        PT9H,  PT0S,  America/New_York, 0, -1",
        "after four in the morning,                  PT3H,  PT0S,  America/New_York, 0,  0",
        "an hour fast at half past three,            PT3H30M, PT1H, America/Chicago, 0, -1",
        "an hour slow at half past four,             PT1H30M, PT-1H, America/Chicago, 0, 0",
        "yesterday was meant,                        PT1H,  PT0S,  Z,                1, -1",
        "in another zone than now,                   PT9H,  PT0S,  Asia/Tokyo,       0,  0",
        "a week ago,                                 PT168H, PT0S, Z,                0, -7",
        "four weeks ago, PT672H, PT0S, Z, 0, -28"
    })
    void a_day_is_the_one_it_was_where_it_was_written(
            String what, Duration before, Duration ahead, String zone, int back, int expected) {
        Instant noon = CLINIC.clock()
                .instant()
                .atZone(ZoneOffset.UTC)
                .toLocalDate()
                .plusDays(1)
                .atTime(12, 0)
                .toInstant(ZoneOffset.UTC);
        CLINIC.clock().pass(Duration.between(CLINIC.clock().instant(), noon));
        signInAgain();
        LocalDate today = LocalDate.ofInstant(noon, ZoneOffset.UTC);
        PhoneThere phone = PhoneThere.met(surfer, ahead);
        String letter = phone.written(CHECK_IN, noon.minus(before), zone, name(), "back=" + back, "rest=none");
        assertThat(phone.sent(surfer, letter, noon)).contains("\"kept\"");
        assertThat(current(Kind.CHECK_IN).getLast().moment().day()).isEqualTo(today.plusDays(expected));
    }

    /// At 1:30 am in New York, and an hour later at 1:30 am again: a night of the day before, both times.
    @Test
    void when_clocks_go_back_the_doses_of_both_hours_are_of_that_night() {
        Instant first = Instant.parse("2026-11-01T05:30:00Z");
        PhoneThere phone = phone();
        for (Instant each : List.of(first, first.plusSeconds(3600))) {
            String letter = phone.written(
                    DOSE, each, "America/New_York", name(), "when=now", "product=leaf-powder", "amount=2", "unit=g");
            assertThat(phone.sent(surfer, letter, now())).contains("\"kept\"");
        }
        assertThat(current(Kind.DOSE).stream().map(each -> each.moment().day()))
                .containsExactly(LocalDate.of(2026, 10, 31), LocalDate.of(2026, 10, 31));
    }

    @Test
    void the_phone_replaces_what_it_wrote_itself_and_nothing_else() {
        PhoneThere phone = phone();
        String first = name();
        assertThat(phone.sent(
                        surfer, phone.written(CHECK_IN, now(), UTC, first, "back=0", "craving=3", "rest=none"), now()))
                .contains("\"kept\"");
        String second = phone.written(
                CHECK_IN, now(), UTC, name(), "after=" + first.substring(6), "back=0", "craving=5", "rest=none");
        assertThat(phone.sent(surfer, second, now())).contains("\"kept\"");
        assertThat(checkIn().craving()).contains(5.0);
        send(CHECK_IN, "craving=8", "rest=none");
        String third = phone.written(CHECK_IN, now(), UTC, name(), "back=0", "craving=1", "rest=none");
        assertThat(phone.sent(surfer, third, now())).contains("\"look\"");
        assertThat(checkIn().craving()).contains(8.0);
    }

    @Test
    void what_could_not_be_kept_is_looked_at_and_kept_by_hand_once() {
        send(CHECK_IN, "craving=8", "rest=none");
        PhoneThere phone = phone();
        String letter = phone.written(CHECK_IN, now(), UTC, name(), "back=0", "craving=1", "rest=none");
        assertThat(phone.sent(surfer, letter, now())).contains("\"look\"");
        surfer.open("/phone");
        surfer.send("/phone/look", "whose=" + phone.whose(), "letter=" + letter, "now=" + now().toEpochMilli());
        assertThat(surfer.path()).isEqualTo("/go-on");
        surfer.send(CHECK_IN, goOn());
        assertThat(surfer.text()).contains("Pull: 8 of 10");
        surfer.send(CHECK_IN, with(hidden(), "craving=1", day(), "rest=none"));
        assertThat(checkIn().craving()).contains(1.0);
        assertThat(phone.sent(surfer, letter, now())).contains("\"kept\"");
        assertThat(entries(Kind.CHECK_IN)).isEqualTo(2);
    }

    private String[] goOn() {
        return hidden().toArray(String[]::new);
    }

    @Test
    void what_is_older_than_a_month_is_looked_at_first() {
        PhoneThere phone = phone();
        Instant then = now().minus(Arrivals.LONGEST).minusSeconds(60);
        String letter = phone.written(DOSE, then, UTC, name(), "when=now", "product=leaf-powder", "amount=2", "unit=g");
        assertThat(phone.sent(surfer, letter, now())).contains("\"look\"");
        surfer.open("/phone");
        surfer.send("/phone/look", "whose=" + phone.whose(), "letter=" + letter, "now=" + now().toEpochMilli());
        surfer.send(DOSE, goOn());
        assertThat(surfer.status()).isEqualTo(422); // "now" was then: when it was is asked again
        assertThat(current(Kind.DOSE)).isEmpty();
    }

    @Test
    void what_must_be_looked_at_now_is_named() {
        PhoneThere phone = phone();
        String low = phone.written(CHECK_IN, now(), UTC, name(), "back=1", "mood=1", "rest=none");
        assertThat(phone.sent(surfer, low, now())).contains("\"kept\"").doesNotContain("next");
        String again = phone.written(CHECK_IN, now(), UTC, name(), "back=0", "mood=1", "rest=none");
        assertThat(phone.sent(surfer, again, now())).contains("/today/safety");
        String took = phone.written("/today/urge/kept", now(), UTC, name(), "strength=9", "now=took");
        assertThat(phone.sent(surfer, took, now())).contains("/today/urge/took");
        String sick = phone.written(CHECK_IN, now(), UTC, name(), "back=2", "bothers=kw-13", "kw-13=3", "rest=none");
        assertThat(phone.sent(surfer, sick, now())).contains("/today/saved");
    }

    @Test
    void two_phones_write_beside_each_other() {
        PhoneThere one = phone();
        PhoneThere other = PhoneThere.met(surfer, Duration.ofHours(1));
        for (PhoneThere each : List.of(one, other)) {
            String letter =
                    each.written(DOSE, now(), UTC, name(), "when=now", "product=leaf-powder", "amount=2", "unit=g");
            assertThat(each.sent(surfer, letter, now())).contains("\"kept\"");
        }
        assertThat(current(Kind.DOSE)).hasSize(2);
        assertThat(current(Kind.DOSE).stream()
                        .map(Current::moment)
                        .map(moment -> moment.at())
                        .distinct())
                .hasSize(1);
        assertThat(current(Kind.CHECK_IN).stream().map(each -> (CheckIn) each.content()))
                .isEmpty();
    }
}
