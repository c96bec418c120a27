package newleaf.care.reminder;

import java.util.List;
import newleaf.care.PersonId;

/// What is to be sent to people, and when: derived from their records, which alone are the truth.
public interface Reminders {
    /// Derives anew from the record what is to be sent to somebody. Entries about reminders that are kept here are
    /// noticed without it.
    void lookAgain(PersonId person);

    /// Nothing more is sent to somebody, until they are looked at again.
    void forget(PersonId person);

    /// What could not be sent to somebody lately, to be said in the pages.
    List<Unsent> unsent(PersonId person);
}
