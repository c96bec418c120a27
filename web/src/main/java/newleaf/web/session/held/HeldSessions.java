package newleaf.web.session.held;

import java.util.Map;
import java.util.Optional;
import newleaf.care.safe.Safe;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/// All sessions. Whoever only answers questions has one in memory and leaves nothing behind; with the name of somebody
/// who signed in it moves into the database, under another id.
public final class HeldSessions implements SessionRepository<HeldSession>, AutoCloseable {
    /// Names whose session it is: a random id.
    public static final String WHO = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final InMemory inMemory = new InMemory();
    private final InDatabase inDatabase;

    public HeldSessions(Safe safe) {
        this.inDatabase = new InDatabase(safe);
    }

    @Override
    public HeldSession createSession() {
        return new HeldSession(InMemory.begun(), true);
    }

    @Override
    public void save(HeldSession session) {
        if (!session.isChanged()) return;
        Optional<InDatabase.Rows> rows = inDatabase.rows();
        boolean moves = session.isInMemory() && session.getAttribute(WHO) != null && rows.isPresent();
        if (moves) move(session, rows.get());
        if (session.inner() instanceof MapSession own) inMemory.save(own, session.changes(), session.isNew());
        else rows.ifPresent(each -> each.save(session.inner()));
        session.saved();
    }

    private void move(HeldSession session, InDatabase.Rows rows) {
        Session before = session.inner();
        Session next = rows.begin();
        for (String name : before.getAttributeNames()) {
            Optional<Object> value = Optional.ofNullable(before.getAttribute(name));
            value.ifPresent(each -> next.setAttribute(name, each));
        }
        inMemory.delete(((MapSession) before).getOriginalId());
        session.becomes(next);
    }

    @Override
    public @Nullable HeldSession findById(String id) {
        return inMemory.find(id)
                .<Session>map(each -> each)
                .or(() -> inDatabase.rows().flatMap(rows -> rows.find(id)))
                .map(each -> new HeldSession(each, false))
                .orElse(null);
    }

    @Override
    public void deleteById(String id) {
        inMemory.delete(id);
        inDatabase.rows().ifPresent(rows -> rows.delete(id));
    }

    /// Where somebody is signed in, by the id of each session.
    public Map<String, ? extends Session> of(String person) {
        return inDatabase
                .rows()
                .<Map<String, ? extends Session>>map(rows -> rows.of(person))
                .orElse(Map.of());
    }

    @Override
    public void close() {
        inDatabase.close();
    }
}
