package newleaf.knowledge.comfort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.ComfortCard.Kind;
import newleaf.knowledge.card.ComfortCard.Time;
import newleaf.knowledge.card.ComfortCard.Verdict;
import newleaf.knowledge.card.SymptomCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever hurts and whenever it is, there is a card, and the cards come in the order in which they are shown.
class ComfortTest {
    private static final Shelves SHELVES = Shelves.shipped();
    private static final Comfort COMFORT = Comfort.of(SHELVES);

    static Stream<String> symptoms() {
        return SHELVES.shelf("symptoms").stream()
                .map(card -> ((SymptomCard) card).id().replace("symptom-", ""));
    }

    static IntStream hours() {
        return IntStream.rangeClosed(0, 72);
    }

    @ParameterizedTest
    @MethodSource("symptoms")
    void every_symptom_of_withdrawal_has_a_card(String symptom) {
        assertThat(COMFORT.forSymptom(symptom)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("hours")
    void every_hour_of_three_days_has_a_card_of_its_own_time(int hour) {
        assertThat(COMFORT.duringHours(hour)).anyMatch(card -> card.times().size() == 1);
    }

    @ParameterizedTest
    @EnumSource
    void every_time_has_a_card(Time time) {
        assertThat(COMFORT.at(time)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 11.9, 12, 23.9, 24, 47.9, 48, 71.9, 72, 167.9, 168, 671.9})
    void an_hour_belongs_to_one_time_only(double hour) {
        assertThat(Stream.of(Time.values()).filter(time -> time.holds(hour))).hasSize(1);
    }

    @Test
    void after_four_weeks_no_hour_helps_any_more() {
        assertThat(COMFORT.duringHours(671.9)).isEqualTo(COMFORT.at(Time.WEEKS_2_TO_4));
        assertThat(COMFORT.duringHours(672)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.NEGATIVE_INFINITY})
    void an_hour_before_the_last_dose_is_refused(double hour) {
        assertThatThrownBy(() -> COMFORT.duringHours(hour)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void before_and_after_a_change_stand_outside_the_clock() {
        assertThat(COMFORT.duringHours(0)).doesNotContainAnyElementsOf(COMFORT.at(Time.AFTER_A_CHANGE));
    }

    @Test
    void urges_begin_with_the_first_minute_and_end_with_having_taken_some() {
        List<String> ids = COMFORT.of(Kind.URGE).stream().map(ComfortCard::id).toList();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(10);
        assertThat(ids.getFirst()).isEqualTo("comfort-urge-first-minute");
        assertThat(ids.getLast()).isEqualTo("comfort-urge-after-taking-some");
    }

    @Test
    void what_must_never_be_taken_comes_first() {
        List<Verdict> verdicts = COMFORT.of(Kind.POPULAR).stream()
                .map(card -> card.verdict().orElseThrow())
                .toList();
        assertThat(verdicts).isSorted().contains(Verdict.values());
    }

    @Test
    void swapping_and_being_seen_have_cards() {
        assertThat(COMFORT.of(Kind.SWAP)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(COMFORT.of(Kind.SEEN_TODAY)).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void within_a_kind_no_two_cards_claim_one_place(Kind kind) {
        List<String> places = SHELVES.comfort().stream()
                .filter(card -> card.kind() == kind)
                .map(card -> card.order() + " " + card.times())
                .toList();
        assertThat(places).doesNotHaveDuplicates();
    }

    @Test
    void what_a_shop_sells_is_found_from_the_card_it_is_for() {
        ComfortCard loose =
                Objects.requireNonNull(COMFORT.forSymptom("diarrhoea").getFirst());
        assertThat(COMFORT.packets(loose))
                .extracting(ComfortCard::id)
                .containsExactly("comfort-packet-sachets", "comfort-packet-home-mix", "comfort-packet-loperamide");
    }

    @Test
    void what_is_not_known_has_no_card() {
        assertThat(COMFORT.forSymptom("flying")).isEmpty();
        assertThat(COMFORT.card("comfort-flying")).isEmpty();
    }
}
