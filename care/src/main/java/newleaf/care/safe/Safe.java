package newleaf.care.safe;

import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import newleaf.care.Audit;
import newleaf.care.Diary;
import newleaf.care.People;
import newleaf.care.Plans;
import newleaf.care.Records;
import newleaf.care.account.Accounts;
import newleaf.care.account.Invitations;
import newleaf.care.content.Channel;
import newleaf.care.reminder.Reminders;
import newleaf.care.reminder.Sender;

/// The record as a server holds it. On a laptop it is made only when somebody agrees to that, and a passphrase may lock
/// it.
public interface Safe {
    enum State {
        /// No record is kept here, and none will be.
        NONE,
        /// One is made when the first person agrees.
        NOT_MADE,
        LOCKED,
        OPEN
    }

    /// A server that keeps nothing.
    Safe NONE = new NoSafe();

    State state();

    /// They wait also where the record is locked.
    Invitations invitations();

    /// What is in it, where it is open.
    Optional<Inside> inside();

    /// Made, where it is not there yet.
    Inside make();

    /// What is in it, where the passphrase fits.
    Optional<Inside> unlock(String passphrase);

    /// From now on, and as soon as the record is open, what is due is sent. Before that nothing is.
    ///
    /// @param by  the channels that whoever runs this has switched on
    void remind(Sender sender, Set<Channel> by);

    /// An open record.
    interface Inside {
        /// A key of this record for one purpose, the same after a restart.
        byte[] keyFor(String purpose);

        People people();

        Accounts accounts();

        Diary diary();

        Plans plans();

        Audit audit();

        Records records();

        Luggage luggage();

        Letters letters();

        Reminders reminders();

        /// Where sessions are kept, apart from the record: the tables of Spring Session are there.
        DataSource sessions();

        /// Locks the keys with a passphrase from now on, or with none; false where there is nothing that can be locked
        /// so.
        boolean lockWith(Optional<String> passphrase);

        boolean isLockedByPassphrase();
    }
}
