package newleaf.care.safe;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import newleaf.care.account.Invitations;
import newleaf.care.account.Role;
import newleaf.care.content.Channel;
import newleaf.care.reminder.Sender;

/// Nothing is kept.
record NoSafe() implements Safe {
    @Override
    public State state() {
        return State.NONE;
    }

    @Override
    public Invitations invitations() {
        return new NoInvitations();
    }

    @Override
    public Optional<Inside> inside() {
        return Optional.empty();
    }

    @Override
    public Inside make() {
        throw new IllegalStateException("no record is kept here");
    }

    @Override
    public Optional<Inside> unlock(String passphrase) {
        return Optional.empty();
    }

    @Override
    public void remind(Sender sender, Set<Channel> by) {
        // nobody is remembered
    }

    private record NoInvitations() implements Invitations {
        @Override
        public String invite(Role role, Instant until) {
            throw new IllegalStateException("no record is kept here");
        }

        @Override
        public Optional<Role> take(String token, Instant now) {
            return Optional.empty();
        }
    }
}
