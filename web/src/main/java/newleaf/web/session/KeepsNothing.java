package newleaf.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import newleaf.care.PersonId;

/// Nobody has a record.
record KeepsNothing() implements Keeping {
    @Override
    public Optional<OwnAnswers> of(HttpServletRequest request) {
        return Optional.empty();
    }

    @Override
    public Optional<PersonId> whose(HttpServletRequest request) {
        return Optional.empty();
    }

    @Override
    public void putAway(PersonId person) {
        // there is nothing
    }
}
