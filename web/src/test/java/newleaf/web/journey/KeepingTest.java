package newleaf.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import newleaf.care.PersonId;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.read.Intake;
import newleaf.knowledge.words.Language;
import newleaf.web.computing.Computing;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.route.Steps;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.page.Assets;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import newleaf.web.page.Visits;
import newleaf.web.session.Arrivals;
import newleaf.web.session.Cases;
import newleaf.web.session.Drafts;
import newleaf.web.session.Here;
import newleaf.web.session.Keeping;
import newleaf.web.session.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

/// An answer of who is signed in goes into their record before the next page is shown.
class KeepingTest {
    private static final Library LIBRARY = Library.shipped();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final PersonId PERSON = PersonId.made(new Random(1));

    private final Guidance guidance = new Guidance(LIBRARY);
    private final Computing computing = new Computing();
    private final Cases cases = new Cases(new Intake(LIBRARY.shelves())::read, guidance.assess()::of, CLOCK);
    private final Drafts drafts = new Drafts(CLOCK);
    private final Paper paper = new Paper();
    private final WithoutServer visitor =
            new WithoutServer(new Visitors(drafts, cases, new Arrivals(), computing, paper));
    private final Steps steps = new Steps(LIBRARY.shelves(), cases::medicines);
    private final Route route = new Route(steps);
    private final Say say = new Say(LIBRARY.shelves());
    private final JourneyPages pages =
            new JourneyPages(steps, route, new StepViews(route, say), new TakeAnswer(say), say);
    private final Visit visit = new Visits(LIBRARY.shelves(), Assets.shipped(), false).of(Language.EN, "/case");

    @AfterEach
    void close() {
        computing.close();
    }

    /// A record that somebody can tear.
    private static final class Paper implements Keeping, Keeping.OwnAnswers {
        private Optional<CaseFile> kept = Optional.empty();
        private boolean isTorn;

        @Override
        public Optional<OwnAnswers> of(HttpServletRequest request) {
            return Optional.of(this);
        }

        @Override
        public Optional<PersonId> whose(HttpServletRequest request) {
            return Optional.of(PERSON);
        }

        @Override
        public void putAway(PersonId person) {
            // nothing is at hand
        }

        @Override
        public PersonId person() {
            return PERSON;
        }

        @Override
        public Optional<CaseDraft> draft() {
            return Optional.empty();
        }

        @Override
        public void follow(newleaf.taper.plan.PlanFile plan) {
            throw new AssertionError("no file is opened here");
        }

        @Override
        public boolean keep(CaseFile answered, Optional<String> about) {
            if (!isTorn) kept = Optional.of(answered);
            return !isTorn;
        }
    }

    private Object answered() {
        Here here = visitor.sending(Map.of("person.age", List.of("34")));
        here.begin(CaseDraft.empty());
        return pages.answered(visit, here, "/person.age");
    }

    @Test
    void it_is_kept_first() {
        assertThat(answered()).isInstanceOf(ResponseEntity.class);
        assertThat(paper.kept.orElseThrow().answer(CaseField.AGE).known()).contains(34.0);
    }

    @Test
    void where_it_cannot_be_kept_the_page_says_so_and_the_answer_stays_in_its_form() {
        paper.isTorn = true;
        Page page = (Page) answered();
        assertThat(page.status()).isEqualTo(503);
        StepPage shown = (StepPage) page.content();
        assertThat(shown.notice().orElseThrow().words()).isEqualTo(say.the(JourneyWord.NOT_KEPT));
        assertThat(visitor.sending(Map.<String, List<String>>of()).draft()).contains(CaseDraft.empty());
    }

    @Test
    void whoever_leaves_takes_the_answers_out_of_memory() {
        answered();
        assertThat(drafts.count()).isEqualTo(1);
        visitor.sending(Map.<String, List<String>>of()).leave();
        assertThat(drafts.count()).isZero();
    }
}
