package newleaf.storage.crypto;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import newleaf.care.PersonId;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// Wraps the keys of people. It holds one key that wraps, and older ones that still unwrap until they are
/// dropped.
public final class MasterKey {
    private static final Configuration WAY = AeadConfig2026.get();

    private static final byte[] LOOKUP = "newleaf/lookup/1".getBytes(StandardCharsets.US_ASCII);
    private static final SecureRandom CHANCE = new SecureRandom();

    private final KeysetHandle keys;
    private final Aead cipher;

    private MasterKey(KeysetHandle keys) throws GeneralSecurityException {
        this.keys = keys;
        this.cipher = keys.getPrimitive(WAY, Aead.class);
    }

    public static MasterKey fresh() {
        return Ciphers.ours(() -> new MasterKey(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, WAY)));
    }

    /// @param json  as [#written()] gave it
    static MasterKey read(String json) {
        try {
            return new MasterKey(TinkJsonProtoKeysetFormat.parseKeyset(json, WAY, InsecureSecretKeyAccess.get()));
        } catch (GeneralSecurityException | RuntimeException notOne) {
            throw new StoreProblem(What.WRONG_KEYS, notOne);
        }
    }

    /// In the clear: for the key file only.
    String written() {
        return Ciphers.ours(() -> TinkJsonProtoKeysetFormat.serializeKeyset(keys, WAY, InsecureSecretKeyAccess.get()));
    }

    /// With another key that wraps from now on; what the old ones wrapped is still unwrapped.
    public MasterKey rotated() {
        return Ciphers.ours(() -> {
            var fresh = KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()
                    .makePrimary();
            return new MasterKey(KeysetHandle.newBuilder(keys)
                    .addEntry(fresh)
                    .setConfiguration(WAY)
                    .build());
        });
    }

    /// With the key that wraps, and no other.
    public MasterKey withoutOld() {
        return Ciphers.ours(() -> {
            KeysetHandle.Entry wraps = keys.getPrimary();
            var kept = KeysetHandle.importKey(wraps.getKey())
                    .withFixedId(wraps.getId())
                    .makePrimary();
            return new MasterKey(KeysetHandle.newBuilder()
                    .addEntry(kept)
                    .setConfiguration(WAY)
                    .build());
        });
    }

    public int size() {
        return keys.size();
    }

    /// A key for one person, as it is kept: wrapped, and bound to that person.
    public byte[] wrapFresh(PersonId person) {
        return Ciphers.ours(() -> wrapped(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, WAY), person));
    }

    public PersonKey unwrap(byte[] wrapped, PersonId person) {
        try {
            return new PersonKey(opened(wrapped, person).getPrimitive(WAY, Aead.class), person);
        } catch (GeneralSecurityException notOurs) {
            throw new StoreProblem(What.WRONG_KEYS, notOurs);
        }
    }

    /// The same key of the person, wrapped by the key that wraps now.
    public byte[] rewrapped(byte[] wrapped, PersonId person) {
        try {
            return wrapped(opened(wrapped, person), person);
        } catch (GeneralSecurityException notOurs) {
            throw new StoreProblem(What.WRONG_KEYS, notOurs);
        }
    }

    /// A key by which accounts are found, as it is kept: wrapped.
    public byte[] wrapFreshLookup() {
        byte[] fresh = new byte[LookupKey.SIZE];
        CHANCE.nextBytes(fresh);
        return Ciphers.ours(() -> cipher.encrypt(fresh, LOOKUP));
    }

    public LookupKey unwrapLookup(byte[] wrapped) {
        return new LookupKey(openedLookup(wrapped));
    }

    /// The same key, wrapped by the key that wraps now.
    public byte[] rewrappedLookup(byte[] wrapped) {
        byte[] plain = openedLookup(wrapped);
        return Ciphers.ours(() -> cipher.encrypt(plain, LOOKUP));
    }

    private byte[] openedLookup(byte[] wrapped) {
        try {
            return cipher.decrypt(wrapped, LOOKUP);
        } catch (GeneralSecurityException notOurs) {
            throw new StoreProblem(What.WRONG_KEYS, notOurs);
        }
    }

    private byte[] wrapped(KeysetHandle key, PersonId person) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, cipher, named(person), WAY);
    }

    private KeysetHandle opened(byte[] wrapped, PersonId person) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, cipher, named(person), WAY);
    }

    private static byte[] named(PersonId person) {
        return ("newleaf/key/1\n" + person).getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "MasterKey";
    }
}
