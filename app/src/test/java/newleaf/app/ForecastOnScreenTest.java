package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import newleaf.samples.InventedPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A forecast says what it is, in every form and language, and is the same in each.
class ForecastOnScreenTest {
    @ParameterizedTest
    @CsvSource({
        "forecast, en, This is a forecast of our model, hypothesis that nobody has tested",
        "plan, en, This is a forecast of our model, hypothesis that nobody has tested",
        "forecast, es, Este es un pronóstico de nuestro modelo, hipótesis que nadie ha probado",
        "plan, es, Este es un pronóstico de nuestro modelo, hipótesis que nadie ha probado"
    })
    void it_is_called_a_forecast_and_its_withdrawal_half_a_hypothesis(
            String command, String language, String forecast, String hypothesis) {
        assertThat(Run.on(InventedPerson.BRIEF.yaml(), command, "--lang", language, "-")
                        .out())
                .containsSubsequence(forecast, hypothesis);
    }

    @Test
    void the_json_follows_the_contract() {
        JsonTree json =
                Run.on(InventedPerson.BRIEF.yaml(), "forecast", "--json", "-").json();
        assertThat(json.at("from").text()).isEqualTo("asOf");
        assertThat(number(json, "seed")).isEqualTo(1);
        assertThat(number(json, "people")).isEqualTo(4096);
        assertThat(json.at("hours").list()).hasSize(241);
        assertThat(json.at("diary.p90").list()).hasSize(241);
        assertThat(json.at("refused").list()).isEmpty();
        assertThat(json.at("phases").list()).hasSize(3);
        assertThat(json.at("limits").list()).isNotEmpty();
        assertThat(json.at("published").list()).isNotEmpty();
        assertThat(number(json, "onsetHours.p10")).isLessThan(number(json, "onsetHours.p50"));
    }

    /// A quantile of people who never feel it is null, not a number and not left out.
    @Test
    void an_hour_that_is_never_reached_is_null() {
        String little = InventedPerson.BRIEF
                .yaml()
                .replace("{ value: 5, unit: g }, dosesPerDay: 4", "{ value: 0.5, unit: g }, dosesPerDay: 1");
        JsonTree json = Run.on(little, "forecast", "--json", "-").json();
        assertThat(json.at("onsetHours.p50").isNull()).isTrue();
        assertThat(json.at("onsetHours.p90").isNull()).isTrue();
        assertThat(number(json, "probabilityOfWithdrawalAlone.none")).isGreaterThan(number(json, "probability.none"));
        assertThat(Run.on(little, "forecast", "-").out())
                .contains("never feel it")
                .doesNotContain("Infinity");
    }

    @Test
    void assess_expects_what_the_forecast_says() {
        JsonTree assessed =
                Run.on(InventedPerson.BRIEF.yaml(), "assess", "--json", "-").json();
        JsonTree forecast =
                Run.on(InventedPerson.BRIEF.yaml(), "forecast", "--json", "-").json();
        for (String grade : new String[] {"none", "mild", "moderate", "severe"}) {
            assertThat(number(assessed, "withdrawal.expected." + grade))
                    .isCloseTo(number(forecast, "probability." + grade), within(1e-12));
        }
    }

    @Test
    void where_it_is_refused_every_figure_is_null_and_the_published_course_stands_there() {
        JsonTree json = Run.on("{}", "forecast", "--json", "-").json();
        for (String figure :
                new String[] {"hours", "diary", "onsetHours", "peakHours", "easedByHours", "probability"}) {
            assertThat(json.at(figure).isNull()).as(figure).isTrue();
        }
        assertThat(json.at("refused").list()).isNotEmpty();
        assertThat(json.at("ask").list()).isNotEmpty();
        assertThat(json.at("published").list()).isNotEmpty();
        assertThat(Run.on("{}", "assess", "--json", "-")
                        .json()
                        .at("withdrawal.expected")
                        .isNull())
                .isTrue();
    }

    private static double number(JsonTree json, String path) {
        return Double.parseDouble(json.at(path).text());
    }
}
