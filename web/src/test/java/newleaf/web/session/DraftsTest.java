package newleaf.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import newleaf.intake.CaseField;
import newleaf.intake.Sex;
import newleaf.web.journey.draft.CaseDraft;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private final Drafts drafts = new Drafts(Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    @Test
    void there_is_room_for_so_many_and_nobody_is_pushed_out() {
        HttpSession first = session(new HashMap<>());
        drafts.begin(first, CaseDraft.empty());
        for (int i = 1; i < Drafts.MOST; i++) drafts.begin(session(new HashMap<>()), CaseDraft.empty());
        assertThat(drafts.begin(session(new HashMap<>()), CaseDraft.empty())).isFalse();
        assertThat(drafts.count()).isEqualTo(Drafts.MOST);
        assertThat(drafts.find(first)).isPresent();
    }

    @Test
    void a_draft_goes_with_its_session() {
        HttpSession session = session(new HashMap<>());
        drafts.begin(session, CaseDraft.empty());
        drafts.forget(session);
        assertThat(drafts.count()).isZero();
    }

    @Test
    void an_answer_is_kept_for_its_own_question_and_goes_with_the_draft() {
        HttpSession session = session(new HashMap<>());
        drafts.begin(session, CaseDraft.empty());
        drafts.answered(place(session), "a", 1);
        assertThat(drafts.answer(place(session), Integer.class, "a")).contains(1);
        assertThat(drafts.answer(place(session), Integer.class, "b")).isEmpty();
        drafts.answered(place(session), "b", 2);
        assertThat(drafts.answer(place(session), Integer.class, "a")).isEmpty();
        drafts.forget(session);
        assertThat(drafts.answer(place(session), Integer.class, "b")).isEmpty();
        assertThat(drafts.answers()).isZero();
        assertThat(drafts.answered(place(session), "b", 2)).isFalse();
        assertThat(drafts.answers()).isZero();
    }

    @Test
    void only_so_many_answers_are_kept() {
        HttpSession first = session(new HashMap<>());
        drafts.begin(first, CaseDraft.empty());
        drafts.answered(place(first), "a", 1);
        for (int i = 0; i < Drafts.MOST_ANSWERS; i++) {
            HttpSession other = session(new HashMap<>());
            drafts.begin(other, CaseDraft.empty());
            drafts.answered(place(other), "a", i);
        }
        assertThat(drafts.answers()).isEqualTo(Drafts.MOST_ANSWERS);
        assertThat(drafts.answer(place(first), Integer.class, "a")).isEmpty();
        assertThat(drafts.find(first)).isPresent();
    }

    @Test
    void two_pages_that_change_a_draft_at_once_do_not_lose_an_answer() {
        HttpSession session = session(new HashMap<>());
        drafts.begin(session, CaseDraft.empty());
        CaseDraft age = CaseDraft.empty().with(CaseField.AGE, 34.0);
        assertThat(drafts.replace(place(session), CaseDraft.empty(), age)).isTrue();
        assertThat(drafts.replace(
                        place(session), CaseDraft.empty(), CaseDraft.empty().with(CaseField.SEX, Sex.MALE)))
                .isFalse();
        assertThat(drafts.find(session)).contains(age);
    }

    @Test
    void what_is_read_from_a_record_never_takes_the_place_of_what_was_answered_since() {
        var place = new Drafts.Place(new UUID(1, 2));
        CaseDraft answered = CaseDraft.empty().with(CaseField.AGE, 34.0);
        assertThat(drafts.findOrPut(place, answered)).contains(answered);
        assertThat(drafts.findOrPut(place, CaseDraft.empty())).contains(answered);
        assertThat(drafts.put(place, CaseDraft.empty())).isTrue();
        assertThat(drafts.find(place)).contains(CaseDraft.empty());
        drafts.forget(place);
        assertThat(drafts.find(place)).isEmpty();
    }

    private Drafts.Place place(HttpSession session) {
        return drafts.place(session).orElseThrow();
    }

    /// A session that holds its values in a map.
    private static HttpSession session(Map<String, Object> held) {
        return (HttpSession) Proxy.newProxyInstance(
                DraftsTest.class.getClassLoader(),
                new Class<?>[] {HttpSession.class},
                (_, method, arguments) -> switch (method.getName()) {
                    case "getAttribute" -> held.get(arguments[0]);
                    case "setAttribute" -> held.put((String) arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
