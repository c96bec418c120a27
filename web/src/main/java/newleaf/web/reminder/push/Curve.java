package newleaf.web.reminder.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;
import javax.crypto.KeyAgreement;

/// Keys of the curve P-256, and their points as 65 bytes (SEC 1, not compressed).
final class Curve {
    static final int POINT = 65;
    private static final byte NOT_COMPRESSED = 4;
    private static final int COORDINATE = 32;
    private static final ECParameterSpec P256 = named();
    private static final BigInteger FIELD = ((ECFieldFp) P256.getCurve().getField()).getP();

    private Curve() {}

    private static ECParameterSpec named() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("P-256 is missing", impossible);
        }
    }

    static ECParameterSpec parameters() {
        return P256;
    }

    /// @throws GeneralSecurityException where these bytes are no point of the curve
    static ECPublicKey point(byte[] bytes) throws GeneralSecurityException {
        if (bytes.length != POINT || bytes[0] != NOT_COMPRESSED) throw new InvalidKeySpecException("no point");
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + COORDINATE));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(bytes, 1 + COORDINATE, POINT));
        if (!isOn(x, y)) throw new InvalidKeySpecException("not on the curve");
        return (ECPublicKey) keys().generatePublic(new ECPublicKeySpec(new ECPoint(x, y), P256));
    }

    static byte[] bytes(ECPublicKey key) {
        var bytes = new byte[POINT];
        bytes[0] = NOT_COMPRESSED;
        put(key.getW().getAffineX(), bytes, 1);
        put(key.getW().getAffineY(), bytes, 1 + COORDINATE);
        return bytes;
    }

    private static void put(BigInteger number, byte[] into, int at) {
        byte[] digits = number.toByteArray();
        int length = Math.min(digits.length, COORDINATE);
        System.arraycopy(digits, digits.length - length, into, at + COORDINATE - length, length);
    }

    static ECPrivateKey secret(BigInteger number) throws GeneralSecurityException {
        return (ECPrivateKey) keys().generatePrivate(new ECPrivateKeySpec(number, P256));
    }

    /// The JDK multiplies points only to agree on a key, and tells the first coordinate of the product.
    /// With the base point, that is the first coordinate of the public key.
    ///
    /// Of the two points that have it either serves: whoever owns one secret owns its negative.
    static Pair pair(BigInteger number) throws GeneralSecurityException {
        BigInteger x = new BigInteger(1, agreed(secret(number), base()));
        BigInteger y = right(x).modPow(FIELD.add(BigInteger.ONE).shiftRight(2), FIELD);
        ECPublicKey upright = (ECPublicKey) keys().generatePublic(new ECPublicKeySpec(new ECPoint(x, y), P256));
        Pair pair = new Pair(secret(number), upright);
        return pair.fits() ? pair : new Pair(secret(P256.getOrder().subtract(number)), upright);
    }

    private static ECPublicKey base() throws GeneralSecurityException {
        return (ECPublicKey) keys().generatePublic(new ECPublicKeySpec(P256.getGenerator(), P256));
    }

    static byte[] agreed(ECPrivateKey own, ECPublicKey other) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(own);
        agreement.doPhase(other, true);
        return agreement.generateSecret();
    }

    private static boolean isOn(BigInteger x, BigInteger y) {
        boolean isInField = x.compareTo(FIELD) < 0 && y.compareTo(FIELD) < 0;
        return isInField && y.multiply(y).mod(FIELD).equals(right(x));
    }

    /// The right side of the equation of the curve.
    private static BigInteger right(BigInteger x) {
        BigInteger a = P256.getCurve().getA();
        BigInteger b = P256.getCurve().getB();
        return x.multiply(x).add(a).multiply(x).add(b).mod(FIELD);
    }

    private static KeyFactory keys() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC");
    }
}
