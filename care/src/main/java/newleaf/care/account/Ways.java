package newleaf.care.account;

import java.util.List;
import java.util.Optional;

/// The ways in to one account.
///
/// @param passphrase   its hash (Argon2id, with its own salt and cost), where there is one
/// @param lockMinutes  without a click, after which whoever is there has to show again who they are; empty for never
public record Ways(
        Role role,
        ThreeWords words,
        Optional<String> passphrase,
        List<Passkey> passkeys,
        List<SpareCode> codes,
        Optional<Integer> lockMinutes) {
    public Ways {
        passkeys = List.copyOf(passkeys);
        codes = List.copyOf(codes);
    }

    public Ways withPassphrase(Optional<String> other) {
        return new Ways(role, words, other, passkeys, codes, lockMinutes);
    }

    public Ways withPasskeys(List<Passkey> others) {
        return new Ways(role, words, passphrase, others, codes, lockMinutes);
    }

    public Ways withCodes(List<SpareCode> others) {
        return new Ways(role, words, passphrase, passkeys, others, lockMinutes);
    }

    public Ways lockingAfter(Optional<Integer> minutes) {
        return new Ways(role, words, passphrase, passkeys, codes, minutes);
    }

    @Override
    public String toString() {
        return "Ways";
    }
}
