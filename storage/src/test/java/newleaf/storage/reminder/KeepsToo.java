package newleaf.storage.reminder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import newleaf.care.Entry;
import newleaf.care.PersonId;
import newleaf.storage.Home;
import newleaf.storage.Store;

/// Somebody who is signed in at a server and writes there: each entry that is kept is said.
final class KeepsToo implements Runnable {
    private final Store store;
    private final Home home;
    private final PersonId person;

    KeepsToo(Store store, Home home) {
        this.store = store;
        this.home = home;
        this.person = store.people().join();
        Reminds.say("session " + session());
    }

    private String session() {
        String id = UUID.randomUUID().toString();
        String insert = "insert into spring_session (primary_id, session_id, creation_time, last_access_time,"
                + " max_inactive_interval, expiry_time, principal_name) values (?, ?, 1, 1, 1800, 1800001, ?)";
        try (Connection connection = store.sessions().getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, id);
            statement.setString(2, id);
            statement.setString(3, person.toString());
            statement.executeUpdate();
            return id;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void run() {
        Entry entry = home.reason("rest");
        home.kept(store, person, entry);
        Reminds.say("kept " + person + " " + entry.id());
    }
}
