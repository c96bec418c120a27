package newleaf.web.holder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import newleaf.care.content.HolderLog;
import newleaf.care.content.Kind;
import newleaf.web.account.Clinic;
import newleaf.web.account.Surfer;
import newleaf.web.day.Somebody;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// What went to whoever keeps the doses, and what came back.
class HolderTest {
    private static final Clinic CLINIC = Clinic.forMany();
    private static final String PAGE = HolderPages.HOLDER;

    private final Somebody somebody = new Somebody(CLINIC);
    private final Surfer surfer = somebody.surfer();

    @AfterAll
    static void close() {
        CLINIC.close();
    }

    @Test
    void what_is_left_is_what_went_in_less_what_came_out() {
        passed("took-over", "42", "g");
        passed("handed-out", "2.1", "g");
        passed("handed-out", "0.2", "g");
        assertThat(surfer.text()).contains("they still keep 39.7", "They handed some to me");
        passed("disposed", "39.7", "g");
        assertThat(surfer.text()).contains("they keep none now").doesNotContain("still keep");
        passed("handed-out", "1", "g");
        assertThat(surfer.text()).contains("more went out than came in");
    }

    @Test
    void nothing_is_said_to_be_left_of_what_was_never_given_to_keep() {
        passed("took-over", "60", "capsule");
        passed("handed-out", "2", "g");
        assertThat(surfer.text()).contains("they still keep 60").doesNotContain("more went out");
    }

    @Test
    void one_form_is_kept_once_on_its_day_and_can_be_taken_back() {
        surfer.open(PAGE);
        String[] form = somebody.form(
                PAGE,
                "what=took-over",
                "amount=10",
                "unit=g",
                "day=" + somebody.today().minusDays(3));
        for (int i = 0; i < 2; i++) surfer.send(PAGE, Map.of(), form);
        assertThat(surfer.text()).contains("It is saved.");
        assertThat(somebody.entries(Kind.HOLDER_LOG)).isEqualTo(1);
        var kept = somebody.current(Kind.HOLDER_LOG).getFirst();
        assertThat(kept.moment().day()).isEqualTo(somebody.today().minusDays(3));
        assertThat(((HolderLog) kept.content()).act()).isEqualTo(HolderLog.Act.TOOK_OVER);
        surfer.open(PAGE);
        somebody.send(PAGE + "/take-back");
        assertThat(surfer.text()).contains("It is taken back.", "Nothing is written down yet.");
        assertThat(somebody.current(Kind.HOLDER_LOG)).isEmpty();
    }

    @Test
    void what_is_wrong_is_named_and_nothing_is_kept() {
        surfer.open(PAGE);
        somebody.send(
                PAGE, "what=", "amount=0", "unit=g", "day=" + somebody.today().plusDays(2));
        assertThat(surfer.status()).isEqualTo(422);
        assertThat(surfer.between("<li><a href=\"#", "\"")).containsExactly("what", "amount", "day");
        assertThat(somebody.current(Kind.HOLDER_LOG)).isEmpty();
    }

    @Test
    void when_nobody_should_keep_them_stands_open_before_how_to() {
        String page = surfer.open(PAGE).body();
        assertThat(page.indexOf("comfort-family-holder-not")).isBetween(0, page.indexOf("\"comfort-family-holder\""));
        assertThat(surfer.text()).contains("Not in pregnancy", "What you took is written in Today");
        assertThat(surfer.open("/today/dose").body()).contains("href=\"" + PAGE + "\"");
        assertThat(surfer.open("/family/keep").body()).contains("href=\"" + PAGE + "\"");
    }

    private void passed(String what, String amount, String unit) {
        surfer.open(PAGE);
        somebody.send(PAGE, "what=" + what, "amount=" + amount, "unit=" + unit, "day=" + somebody.today());
    }
}
