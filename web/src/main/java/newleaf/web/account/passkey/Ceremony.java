package newleaf.web.account.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import newleaf.care.account.Passkey;
import newleaf.web.account.Browser;
import newleaf.web.account.passkey.Challenges.Purpose;
import org.jspecify.annotations.Nullable;

/// Looks at what a passkey signed. Which authenticator made it is not asked: nothing here depends on it, and it would
/// tell something of the person.
public final class Ceremony {
    /// The field of a form that the script fills in.
    public static final String FIELD = "credential";

    private static final int LONGEST = 20_000;
    private static final List<PublicKeyCredentialParameters> KINDS = List.of(
            kind(COSEAlgorithmIdentifier.ES256),
            kind(COSEAlgorithmIdentifier.EdDSA),
            kind(COSEAlgorithmIdentifier.RS256));
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager();
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(new ObjectConverter());
    private final Challenges challenges;
    private final Optional<URI> publicUrl;
    private final Clock clock;

    public Ceremony(Optional<URI> publicUrl, Clock clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.challenges = new Challenges(clock);
    }

    private static PublicKeyCredentialParameters kind(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    /// False where a page was asked for by a number: a passkey belongs to a name.
    public boolean isPossible(HttpServletRequest request) {
        return Place.of(request, publicUrl).isPresent();
    }

    /// What a browser is asked for, to make one.
    Optional<String> toMake(HttpServletRequest request) {
        return Place.of(request, publicUrl).map(place -> Asked.toMake(place, challenges.made(Purpose.MAKE)));
    }

    /// What a browser is asked for, to use one.
    Optional<String> toUse(HttpServletRequest request) {
        return Place.of(request, publicUrl).map(place -> Asked.toUse(place, challenges.made(Purpose.USE)));
    }

    /// A passkey that was just made; empty where anything of it is not right.
    ///
    /// @param credential  as the browser gave it (JSON)
    public Optional<Passkey> made(String credential, HttpServletRequest request) {
        return checked(credential, request, place -> made(credential, place, request));
    }

    private Optional<Passkey> made(String credential, Place place, HttpServletRequest request) {
        RegistrationData sent = manager.parseRegistrationResponseJSON(credential);
        byte[] challenge = challenge(sent.getCollectedClientData());
        if (!challenges.take(Purpose.MAKE, challenge)) return Optional.empty();
        RegistrationData data =
                manager.verify(sent, new RegistrationParameters(place.expecting(challenge), KINDS, true, true));
        AuthenticatorData<?> authenticator =
                Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
        AttestedCredentialData key = Objects.requireNonNull(authenticator.getAttestedCredentialData());
        List<String> transports = Optional.ofNullable(data.getTransports()).stream()
                .flatMap(all -> all.stream().map(each -> each.getValue()))
                .toList();
        return Optional.of(new Passkey(
                TEXT.encodeToString(key.getCredentialId()),
                TEXT.encodeToString(keys.convert(withoutMaker(key))),
                authenticator.getSignCount(),
                transports,
                authenticator.isFlagBE(),
                authenticator.isFlagBS(),
                Browser.of(request),
                LocalDate.now(clock),
                Optional.empty()));
    }

    private static byte[] challenge(@Nullable CollectedClientData signed) {
        return Objects.requireNonNull(signed).getChallenge().getValue();
    }

    /// The passkey as it is after it was used; empty where its signature is not right, or nobody has it.
    ///
    /// @param find  by the id of the credential
    public Optional<Passkey> used(
            String credential, HttpServletRequest request, Function<String, Optional<Passkey>> find) {
        return checked(credential, request, place -> used(credential, place, find));
    }

    private Optional<Passkey> used(String credential, Place place, Function<String, Optional<Passkey>> find) {
        AuthenticationData sent = manager.parseAuthenticationResponseJSON(credential);
        byte[] challenge = challenge(sent.getCollectedClientData());
        Optional<Passkey> kept = find.apply(TEXT.encodeToString(sent.getCredentialId()));
        if (kept.isEmpty() || !challenges.take(Purpose.USE, challenge)) return Optional.empty();
        AuthenticationData data = manager.verify(
                sent, new AuthenticationParameters(place.expecting(challenge), record(kept.get()), null, true, true));
        return kept.map(each -> after(each, data));
    }

    private Passkey after(Passkey before, AuthenticationData data) {
        AuthenticatorData<?> now = Objects.requireNonNull(data.getAuthenticatorData());
        return new Passkey(
                before.id(),
                before.publicKey(),
                now.getSignCount(),
                before.transports(),
                before.isBackupEligible(),
                now.isFlagBS(),
                before.device(),
                before.made(),
                Optional.of(LocalDate.now(clock)));
    }

    private static AttestedCredentialData withoutMaker(AttestedCredentialData key) {
        return new AttestedCredentialData(AAGUID.ZERO, key.getCredentialId(), key.getCOSEKey());
    }

    private CredentialRecordImpl record(Passkey passkey) {
        AttestedCredentialData data = keys.convert(Base64.getUrlDecoder().decode(passkey.publicKey()));
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.isBackupEligible(),
                passkey.isBackedUp(),
                passkey.counter(),
                data,
                null,
                null,
                null,
                null);
    }

    /// Whatever a browser sends, the answer is that it does not fit.
    private <T> Optional<T> checked(String credential, HttpServletRequest request, Function<Place, Optional<T>> check) {
        if (credential.isEmpty() || credential.length() > LONGEST) return Optional.empty();
        try {
            return Place.of(request, publicUrl).flatMap(check);
        } catch (RuntimeException notOne) {
            return Optional.empty();
        }
    }
}
