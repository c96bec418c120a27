package newleaf.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import newleaf.guidance.Assess;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.read.Intake;
import newleaf.knowledge.words.Language;
import newleaf.web.component.buttons.StepButtons;
import newleaf.web.computing.Computing;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.route.Steps;
import newleaf.web.journey.step.Say;
import newleaf.web.page.Assets;
import newleaf.web.page.Visit;
import newleaf.web.page.Visits;
import newleaf.web.session.Arrivals;
import newleaf.web.session.Cases;
import newleaf.web.session.Drafts;
import newleaf.web.session.Here;
import newleaf.web.session.Keeping;
import newleaf.web.session.Visitors;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/// An answer, the way to the next question and that question's page together read the case once and assess it once.
class OneReadingTest {
    private static final Library LIBRARY = Library.shipped();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final AtomicInteger readings = new AtomicInteger();
    private final AtomicInteger assessments = new AtomicInteger();
    private final Cases cases = counted();
    private final WithoutServer visitor =
            new WithoutServer(new Visitors(new Drafts(CLOCK), cases, new Arrivals(), new Computing(), Keeping.NOWHERE));
    private final Say words = new Say(LIBRARY.shelves());
    private final Steps steps = new Steps(LIBRARY.shelves(), cases::medicines);
    private final Route route = new Route(steps);
    private final StepViews views = new StepViews(route, words);
    private final StartPages start = new StartPages(steps, views, new TakeAnswer(words));
    private final JourneyPages pages = new JourneyPages(steps, route, views, new TakeAnswer(words), words);
    private final Visit visit =
            new Visits(LIBRARY.shelves(), Assets.shipped(), false).of(Language.EN, StartPages.DOORS);

    @Test
    void a_plain_answer_is_read_once_and_assessed_once() {
        begin();
        for (var answer : List.of(
                Map.of("safety.unresponsive", "no"),
                Map.of("person.age", "34"),
                Map.of("person.sex", "female"),
                Map.of("use.gramsPerDay", "4-6"))) {
            String field = answer.keySet().iterator().next();
            answer(field, answer);
            assertThat(readings).as(field).hasValue(1);
            assertThat(assessments).as(field).hasValue(1);
        }
    }

    @Test
    void a_question_that_is_passed_changes_nothing_in_the_case() {
        begin();
        answer("person.age", Map.of(StepButtons.FIELD, StepButtons.NOT_KNOWN));
        assertThat(readings).hasValue(0);
        assertThat(assessments).hasValue(0);
    }

    @Test
    void an_answer_that_its_field_cannot_hold_is_not_read() {
        begin();
        pages.answered(visit, sending(Map.of("person.age", "400")), "/person.age");
        assertThat(readings).hasValue(0);
        assertThat(assessments).hasValue(0);
    }

    private void begin() {
        start.start(visit, sending(Map.of()), "taking");
        start.begin(visit, sending(Map.of(StepButtons.FIELD, StepButtons.NOT_KNOWN)), "taking");
        pages.next(visit, sending(Map.of()));
        forget();
    }

    private void answer(String step, Map<String, String> form) {
        forget();
        assertThat(pages.answered(visit, sending(form), "/" + step)).isInstanceOf(ResponseEntity.class);
        var onward = (ResponseEntity<?>) pages.next(visit, sending(Map.of()));
        String next = String.valueOf(onward.getHeaders().getLocation());
        pages.question(visit, sending(Map.of()), next.replaceFirst("^/case/q", ""));
    }

    private void forget() {
        readings.set(0);
        assessments.set(0);
    }

    private Cases counted() {
        Intake intake = new Intake(LIBRARY.shelves());
        Assess assess = new Guidance(LIBRARY).assess();
        return new Cases(
                (document, today) -> {
                    readings.incrementAndGet();
                    return intake.read(document, today);
                },
                caseFile -> {
                    assessments.incrementAndGet();
                    return assess.of(caseFile);
                },
                CLOCK);
    }

    private Here sending(Map<String, String> form) {
        Map<String, List<String>> sent = new HashMap<>();
        form.forEach((name, value) -> sent.put(name, List.of(value)));
        return visitor.sending(sent);
    }
}
