package newleaf.care.account;

import java.util.List;
import java.util.Optional;
import newleaf.care.Audit.Act;
import newleaf.care.Entry;
import newleaf.care.PersonId;

/// The accounts of this server. What is in them is sealed like any entry; by what they are found is kept only as a
/// keyed
/// digest, so that a copy of the data does not tell whether certain words exist.
public interface Accounts {
    /// A new person, their ways in and the first entries of their record, all or nothing; empty where the words or a
    /// passkey are taken.
    Optional<Account> open(Ways ways, List<Entry> first);

    Optional<Account> of(PersonId person);

    Optional<Account> named(ThreeWords words);

    /// @param credential  base64url without padding
    Optional<Account> withPasskey(String credential);

    /// Other ways in to the same account, told as `act`; empty where it was changed since it was read, is gone, or a
    /// passkey is somebody else's.
    Optional<Account> change(Account seen, Ways ways, Act act);

    /// How many there are of a role.
    long count(Role role);
}
