package newleaf.web.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import newleaf.guidance.Library;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.asks.Deed;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// How much ticks weigh, and what may be said of somebody of whom nothing else is known.
class TickedTest {
    private static final Shelves SHELVES =
            new Guidance(Library.shipped()).to(Reader.RELATIVE).library().shelves();

    @ParameterizedTest
    @CsvSource(textBlock = """
            -         , -                        , NOTHING
            -         , made-up                  , NOTHING
            -         , more                     , SOME
            -         , more more more           , SOME
            -         , more clock               , SOME
            -         , more clock late          , SEVERAL
            made-up   , more                     , SOME
            breathing , -                        , EMERGENCY
            dying     , more clock late hides    , EMERGENCY
            yellow    , -                        , SEEN_TODAY
            vomiting  , more clock late          , SEEN_TODAY
            yellow confused , -                  , EMERGENCY
            """)
    void an_emergency_outweighs_all_and_three_are_several(String now, String seen, Weight weight) {
        var typed = new Typed(Map.of(Ticked.NOW, each(now), Ticked.SEEN, each(seen)));
        assertThat(Ticked.of(typed).weight()).isEqualTo(weight);
    }

    @Test
    void an_empty_form_weighs_nothing() {
        assertThat(Ticked.of(new Typed(Map.of())).weight()).isEqualTo(Weight.NOTHING);
    }

    private static List<String> each(String labels) {
        return List.of(labels.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void no_sign_asks_anything_of_the_amount_and_each_has_a_source(Sign sign) {
        assertThat(asks(sign.card())).containsOnly(Deed.INFORMS);
        assertThat(Told.of(sign.card(), SHELVES).head().citations()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void each_danger_is_told_to_whoever_is_beside_them(Danger danger) {
        Told told = Told.of(danger.card(), SHELVES);
        Words call = danger.isEmergency() ? told.says() : told.untilThen().orElseThrow();
        assertThat(call.en()).containsIgnoringCase("call the");
        assertThat(call.es()).containsPattern("(?i)llama");
        assertThat(told.untilThen()).isPresent();
        assertThat(told.head().citations()).isNotEmpty();
    }

    @Test
    void every_card_of_a_room_is_there_and_every_family_card_is_in_a_room() {
        var folded = Stream.of(FamilyRoom.values())
                .flatMap(room -> room.folded().stream())
                .map(SaidCard::label)
                .distinct();
        assertThat(folded)
                .containsExactlyInAnyOrderElementsOf(SHELVES.comfort().stream()
                        .filter(card -> card.id().startsWith("comfort-family-"))
                        .map(card -> card.id())
                        .toList());
        Stream.of(FamilyRoom.values())
                .flatMap(room -> Stream.concat(room.urgent().stream(), room.known().stream()))
                .forEach(card ->
                        assertThat(Told.of(card, SHELVES).head().citations()).isNotEmpty());
    }

    private static Iterable<Deed> asks(SaidCard said) {
        return switch (SHELVES.card(said.label()).orElseThrow()) {
            case RuleCard rule -> rule.asks().says();
            case EvidenceCard evidence -> evidence.asks().says();
            default -> throw new IllegalStateException(said.label());
        };
    }
}
