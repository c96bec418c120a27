package newleaf.web.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import newleaf.care.account.SpareCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpareCodesTest {
    private static final SpareCodes.Drawn DRAWN = SpareCodes.draw(new Random(7));

    @Test
    void eight_codes_without_letters_that_are_taken_for_others() {
        assertThat(DRAWN.shown())
                .hasSize(8)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.matches("[0-9a-hjkmnp-tv-z]{4}-[0-9a-hjkmnp-tv-z]{4}"));
    }

    @Test
    void what_is_kept_is_no_code_and_two_of_the_same_look_different() {
        assertThat(DRAWN.kept()).allMatch(each -> each.digest().matches("[\\w-]{22}\\.[\\w-]{43}") && !each.isUsed());
        assertThat(DRAWN.kept().stream().map(each -> each.digest().substring(0, 22)))
                .doesNotHaveDuplicates();
        assertThat(DRAWN.toString()).isEqualTo("Drawn");
    }

    @Test
    void each_opens_once_and_leaves_the_others() {
        List<SpareCode> left = DRAWN.kept();
        for (int at = 0; at < 8; at++) {
            left = SpareCodes.take(left, DRAWN.shown().get(at)).orElseThrow();
            assertThat(left.stream().filter(SpareCode::isUsed)).hasSize(at + 1);
            assertThat(left.get(at).isUsed()).isTrue();
            assertThat(SpareCodes.take(left, DRAWN.shown().get(at))).isEmpty();
        }
        assertThat(left.stream().map(SpareCode::digest))
                .isEqualTo(DRAWN.kept().stream().map(SpareCode::digest).toList());
    }

    @Test
    void capitals_blanks_and_the_hyphen_make_no_difference() {
        String code = DRAWN.shown().get(3);
        for (String typed :
                List.of(code.toUpperCase(Locale.ROOT), code.replace("-", ""), " " + code.replace("-", " – ") + "\n"))
            assertThat(SpareCodes.take(DRAWN.kept(), typed)).as(typed).isPresent();
    }

    @Test
    void letters_that_look_like_digits_are_taken_for_them() {
        var drawn = new Random(1);
        String code = "";
        SpareCodes.Drawn codes = SpareCodes.draw(drawn);
        while (!(code.contains("0") && code.contains("1"))) {
            codes = SpareCodes.draw(drawn);
            code = codes.shown().getFirst();
        }
        assertThat(SpareCodes.take(codes.kept(), code.replace('0', 'o').replace('1', 'l')))
                .isPresent();
        assertThat(SpareCodes.take(codes.kept(), code.replace('0', 'O').replace('1', 'I')))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "7fq2", "0000-0000", "7fq2-mmxd-7fq2-mmxd"})
    void anything_else_opens_nothing(String typed) {
        assertThat(SpareCodes.take(DRAWN.kept(), typed)).isEmpty();
        assertThat(SpareCodes.take(List.of(), typed)).isEmpty();
    }

    @Test
    void what_is_far_too_long_opens_nothing() {
        assertThat(SpareCodes.take(DRAWN.kept(), " ".repeat(100) + DRAWN.shown().getFirst()))
                .isEmpty();
    }
}
