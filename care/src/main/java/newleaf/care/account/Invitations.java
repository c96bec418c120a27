package newleaf.care.account;

import java.time.Instant;
import java.util.Optional;

/// Rights that wait for somebody: whoever brings the token gets them, once.
public interface Invitations {
    /// @return  a token that cannot be guessed, which is kept nowhere
    String invite(Role role, Instant until);

    /// Which rights it gives, and gives no second time; empty where it is none, was taken, or is too old.
    Optional<Role> take(String token, Instant now);
}
