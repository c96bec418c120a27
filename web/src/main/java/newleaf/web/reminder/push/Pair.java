package newleaf.web.reminder.push;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;

/// A secret key and its public one.
record Pair(ECPrivateKey secret, ECPublicKey open) {
    private static final byte[] ANYTHING = {1};

    /// One for a single message.
    static Pair fresh(SecureRandom chance) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), chance);
        KeyPair made = generator.generateKeyPair();
        return new Pair((ECPrivateKey) made.getPrivate(), (ECPublicKey) made.getPublic());
    }

    /// Both numbers of a signature one after the other, as tokens want them (RFC 7518, 3.4).
    byte[] signed(byte[] what) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(secret);
        signature.update(what);
        return signature.sign();
    }

    /// Whether what the one signs, the other knows.
    boolean fits() throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(open);
        signature.update(ANYTHING);
        return signature.verify(signed(ANYTHING));
    }

    @Override
    public String toString() {
        return "Pair";
    }
}
