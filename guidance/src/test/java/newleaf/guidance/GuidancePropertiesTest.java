package newleaf.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import newleaf.guidance.RandomCases.Danger;
import newleaf.guidance.finding.DoorAnswer;
import newleaf.guidance.finding.DoorAnswer.State;
import newleaf.guidance.finding.Finding;
import newleaf.guidance.finding.Question;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.finding.StrategyAdvice;
import newleaf.guidance.internal.YoungChild;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.guidance.wiring.Guidance;
import newleaf.knowledge.rule.CareSetting;
import newleaf.knowledge.rule.RuleKind;
import newleaf.knowledge.rule.Strategy;
import newleaf.knowledge.rule.Urgency;

/// What holds for every case. A few hundred cases by default, thousands with `./check --full`.
@Domain(RandomCases.class)
@Domain(DomainContext.Global.class)
class GuidancePropertiesTest {
    /// Leaving out a list of what is not known answers, instead of taking an answer away; a measurement that was not
    /// taken leaves its door open (design, section 5); who is male or above 60 is not asked about pregnancy.
    private static final Set<String> ANSWERS_WHEN_LEFT_OUT =
            Set.of("history.unknown", "labs", "scores", "vitals", "person.pregnant", "person.breastfeeding");

    @Property
    void every_case_is_assessed_and_every_word_of_it_has_a_source(@ForAll CaseDocument document) {
        Assessment assessed = document.assessed();
        assertThat(assessed.findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.citations()).isNotEmpty());
        assertThat(taper(assessed).reasons()).isNotEmpty();
        assertThat(assessed.strategies()).extracting(StrategyAdvice::strategy).containsExactly(Strategy.values());
        assertThat(assessed.ask()).extracting(Question::fact).doesNotHaveDuplicates();
        assertThat(assessed.ask()).allSatisfy(question -> {
            assertThat(question.words().en()).isNotBlank();
            assertThat(question.decides()).isNotEmpty();
        });
    }

    @Property
    void a_case_that_is_written_reads_as_the_same_case(@ForAll CaseDocument document) {
        assertThat(document.caseFile().equals(document.writtenAndRead())).isTrue();
    }

    @Property
    void a_danger_more_is_never_less_urgent(@ForAll CaseDocument document, @ForAll Danger danger) {
        Assume.that(danger.fits(document));
        Urgency before = document.assessed().urgency();
        assertThat(danger.in(document).assessed().urgency()).isGreaterThanOrEqualTo(before);
    }

    @Property
    void a_danger_more_never_opens_a_door(@ForAll CaseDocument document, @ForAll Danger danger) {
        Assume.that(danger.fits(document));
        Map<String, State> before = doors(document);
        Map<String, State> after = doors(danger.in(document));
        before.forEach((door, state) -> {
            if (state == State.CLOSED) assertThat(after).containsEntry(door, State.CLOSED);
        });
    }

    @Property
    void an_answer_taken_away_opens_no_door(@ForAll CaseDocument document, @ForAll Random random) {
        List<String> paths = document.paths().stream()
                .filter(path -> ANSWERS_WHEN_LEFT_OUT.stream().noneMatch(path::startsWith))
                .filter(path -> fits(path, document))
                .toList();
        Assume.that(!paths.isEmpty());
        String path = paths.get(random.nextInt(paths.size()));
        Map<String, State> before = doors(document);
        Map<String, State> after = doors(document.without(path));
        before.forEach((door, state) -> {
            if (state != State.OPEN) {
                assertThat(after.get(door)).as(door + " without " + path).isNotEqualTo(State.OPEN);
            }
        });
    }

    /// "I do not know" is told at least what "no" is told: as urgent, as careful, and no warning less.
    @Property
    void not_known_is_never_worse_informed_than_no(@ForAll CaseDocument document, @ForAll Random random) {
        List<String> noes = document.paths().stream()
                .filter(path -> ANSWERS_WHEN_LEFT_OUT.stream().noneMatch(path::startsWith))
                .filter(document::isNo)
                .toList();
        Assume.that(!noes.isEmpty());
        String path = noes.get(random.nextInt(noes.size()));
        Assessment no = document.assessed();
        Assessment unknown = document.without(path).assessed();
        assertThat(unknown.urgency()).as(path).isGreaterThanOrEqualTo(no.urgency());
        assertThat(unknown.setting().recommended())
                .as(path)
                .isGreaterThanOrEqualTo(no.setting().recommended());
        assertThat(warnings(unknown)).as(path).containsAll(warnings(no));
    }

    private static List<String> warnings(Assessment assessed) {
        return assessed.findings().stream()
                .filter(finding -> finding.kind() != RuleKind.INFORMATION)
                .map(Finding::rule)
                .toList();
    }

    @Property
    void an_event_whose_time_is_taken_away_counts_as_now(@ForAll CaseDocument document) {
        Assume.that(!document.list("history.events").isEmpty());
        List<String> timeless = document.list("history.events").stream()
                .map(event -> event.replaceAll(", when: [a-z-]+", ""))
                .toList();
        CaseDocument later = document.withList("history.events", timeless);
        assertThat(later.assessed().urgency())
                .isGreaterThanOrEqualTo(document.assessed().urgency());
    }

    @Property
    void the_order_of_fields_and_of_entries_never_matters(@ForAll CaseDocument document, @ForAll Random random) {
        assertThat(summary(document.shuffled(random))).isEqualTo(summary(document));
    }

    @Property
    void an_emergency_that_is_not_ruled_out_keeps_the_urgency_at_soon(
            @ForAll CaseDocument document, @ForAll Random random) {
        List<String> paths = List.of("history.events", "safety.suicidal", "safety.unresponsive");
        String path = paths.get(random.nextInt(paths.size()));
        Assume.that(fits(path, document));
        Assessment assessed = document.without(path).assessed();
        assertThat(assessed.urgency()).as(path).isGreaterThanOrEqualTo(Urgency.SOON);
        if (assessed.urgency() == Urgency.EMERGENCY) return;
        assertThat(assessed.ask()).extracting(Question::fact).contains(path);
    }

    @Property
    void only_open_doors_lead_home_and_to_a_comparison(@ForAll CaseDocument document) {
        Assessment assessed = document.assessed();
        boolean areAllOpen = assessed.doors().stream().allMatch(door -> door.state() == State.OPEN);
        if (!areAllOpen) {
            assertThat(assessed.setting().recommended()).isNotEqualTo(CareSetting.SELF_GUIDED);
        }
        boolean isShut = assessed.hasDoor(State.CLOSED) || assessed.hasDoor(State.UNKNOWN);
        if (isShut) assertThat(taper(assessed)).isNotInstanceOf(TaperAnswer.Proposed.class);
        if (assessed.hasDoor(State.CLOSED)) {
            assertThat(taper(assessed)).isInstanceOf(TaperAnswer.NeedsClinician.class);
        }
    }

    /// A small child is not asked about suicide, pregnancy or a habit, and has a closed door of its own.
    private static boolean fits(String path, CaseDocument document) {
        boolean isSmallChild = doors(document).get("door-small-child") == State.CLOSED;
        return !isSmallChild || YoungChild.isAsked(path);
    }

    private static TaperAnswer taper(Assessment assessed) {
        return new Guidance(CaseDocument.LIBRARY).tapers(64).of(assessed);
    }

    private static Map<String, State> doors(CaseDocument document) {
        return document.assessed().doors().stream()
                .collect(Collectors.toMap(door -> door.door().id(), DoorAnswer::state));
    }

    private static String summary(CaseDocument document) {
        Assessment assessed = document.assessed();
        return assessed.urgency() + " "
                + assessed.doors().stream()
                        .map(door -> door.door().id() + door.state())
                        .toList()
                + assessed.findings().stream().map(Finding::rule).toList()
                + assessed.setting() + assessed.strategies() + assessed.ask()
                + taper(assessed).reasons().stream().map(Reason::rule).toList();
    }
}
