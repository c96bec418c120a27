package newleaf.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import newleaf.guidance.Library;
import newleaf.guidance.wiring.Guidance;
import newleaf.intake.read.Intake;
import newleaf.knowledge.rule.Audience;
import newleaf.knowledge.words.Language;
import newleaf.web.computing.Computing;
import newleaf.web.form.FormToken;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.route.Route;
import newleaf.web.journey.route.Steps;
import newleaf.web.page.Assets;
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
import org.springframework.web.context.request.async.DeferredResult;

/// Someone leaves in one window while another still waits: no page fails, and nothing of the person is shown or kept.
class LeavingMeanwhileTest {
    private static final Library LIBRARY = Library.shipped();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private final Guidance guidance = new Guidance(LIBRARY);
    private final Computing computing = new Computing();
    private final CountDownLatch held = new CountDownLatch(1);
    private final Cases cases = new Cases(new Intake(LIBRARY.shelves())::read, guidance.assess()::of, CLOCK);
    private final WithoutServer visitor =
            new WithoutServer(new Visitors(new Drafts(CLOCK), cases, new Arrivals(), computing, Keeping.NOWHERE));
    private final Steps steps = new Steps(LIBRARY.shelves(), cases::medicines);
    private final ReportPages pages = new ReportPages(guidance, new Reports(guidance), new Route(steps), steps);
    private final Visit visit = new Visits(LIBRARY.shelves(), Assets.shipped(), false).of(Language.EN, "/report");

    @AfterEach
    void close() {
        held.countDown();
        computing.close();
    }

    @Test
    void the_report_that_was_waited_for_becomes_the_way_to_the_start() {
        sending().begin(CaseDraft.empty());
        Object answer = reportOf(() -> sending().leave());
        assertThat(answer).isInstanceOf(ResponseEntity.class);
        assertThat(((ResponseEntity<?>) answer).getHeaders().getLocation()).isEqualTo(URI.create("/"));
        assertThat(visitor.isForgotten()).isTrue();
    }

    @Test
    void who_stays_is_shown_the_report() {
        sending().begin(CaseDraft.empty());
        assertThat(reportOf(() -> {})).isNotInstanceOf(ResponseEntity.class);
        assertThat(pages.report(visit, sending())).isNotInstanceOf(DeferredResult.class);
    }

    @Test
    void what_a_page_still_does_in_a_session_that_has_ended_does_not_fail() {
        Here here = sending();
        here.begin(CaseDraft.empty());
        visitor.ends();
        here.leave();
        assertThat(here.draft()).isEmpty();
        assertThat(here.token()).isEqualTo(FormToken.NONE);
        assertThat(here.speaksAs(Audience.CLINICIAN)).isFalse();
        assertThat(here.begin(CaseDraft.empty())).isFalse();
        assertThat(here.audience()).isEqualTo(Audience.EVERYONE);
    }

    /// What a window is answered that asks for the report and waits, while something else is done.
    private Object reportOf(Runnable meanwhile) {
        hold();
        var waiting = (DeferredResult<?>) pages.report(visit, sending());
        var answer = new CompletableFuture<Object>();
        waiting.setResultHandler(answer::complete);
        meanwhile.run();
        held.countDown();
        return Objects.requireNonNull(answer.join());
    }

    /// Keeps every thread that computes until it is let go.
    private void hold() {
        for (int i = 0; i < Math.max(1, Runtime.getRuntime().availableProcessors() - 1); i++) {
            var _ = computing.ask("held " + i, Integer.class, () -> {
                try {
                    held.await();
                } catch (InterruptedException stop) {
                    throw new IllegalStateException(stop);
                }
                return 1;
            });
        }
    }

    private Here sending() {
        return visitor.sending(Map.<String, List<String>>of());
    }
}
