package newleaf.care.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A key in somebody's phone, laptop or stick (WebAuthn), of which only the public half is here.
///
/// @param id          of the credential, base64url without padding
/// @param publicKey   with the id, as WebAuthn packs them (attested credential data, without its maker), base64url
/// @param counter     how often it had signed when it was last used
/// @param transports  how a browser reaches it, as it said, for example `internal`
/// @param isBackedUp  whether it is kept in more than one device
/// @param device      what made it, in a word or two, as the browser said
public record Passkey(
        String id,
        String publicKey,
        long counter,
        List<String> transports,
        boolean isBackupEligible,
        boolean isBackedUp,
        String device,
        LocalDate made,
        Optional<LocalDate> lastUsed) {
    public Passkey {
        transports = List.copyOf(transports);
    }

    @Override
    public String toString() {
        return "Passkey";
    }
}
