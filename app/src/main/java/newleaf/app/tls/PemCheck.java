package newleaf.app.tls;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.app.terminal.UnusableInput;
import newleaf.web.Certificate.Pem;

/// Reads a certificate and its key before anything starts, so that what is wrong can be said in a sentence.
final class PemCheck {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    private static final String NO_PKCS8 = "The file of --tls-key holds no key as PKCS8 without a password. Make one:"
            + " openssl pkcs8 -topk8 -nocrypt -in OLD -out NEW";

    private PemCheck() {}

    static Pem usable(Path certificate, Path key, Instant now) {
        List<X509Certificate> chain = chain(bytes("--tls-certificate", certificate));
        X509Certificate own = chain.getFirst();
        PrivateKey secret = key(new String(bytes("--tls-key", key), StandardCharsets.ISO_8859_1), own.getPublicKey());
        if (!isPair(own.getPublicKey(), secret))
            throw new UnusableInput("The key of --tls-key is not that of the certificate. The certificate of this"
                    + " server stands first in its file, before those that signed it.");
        Dates.check(own, now);
        return new Pem(certificate.toAbsolutePath(), key.toAbsolutePath());
    }

    private static byte[] bytes(String option, Path file) {
        if (!Files.isRegularFile(file)) throw new UnusableInput(option + " names no file that is there.");
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UnusableInput("The file of " + option + " may not be read by this user.");
        }
    }

    private static List<X509Certificate> chain(byte[] pem) {
        try {
            List<X509Certificate> chain =
                    CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem)).stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (!chain.isEmpty()) return chain;
        } catch (GeneralSecurityException _) {
            // said below
        }
        throw new UnusableInput("The file of --tls-certificate holds no certificate as PEM (-----BEGIN CERTIFICATE).");
    }

    private static PrivateKey key(String pem, PublicKey other) {
        Matcher key = KEY.matcher(pem);
        if (!key.find()) throw new UnusableInput(NO_PKCS8);
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(key.group(1));
            return KeyFactory.getInstance(other.getAlgorithm()).generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (IllegalArgumentException unreadable) {
            throw new UnusableInput(NO_PKCS8);
        } catch (GeneralSecurityException ofAnotherKind) {
            throw new UnusableInput("The key of --tls-key is not that of the certificate, or it is damaged.");
        }
    }

    /// What one half signs, the other knows.
    private static boolean isPair(PublicKey open, PrivateKey secret) {
        String algorithm = switch (open.getAlgorithm()) {
            case "RSA", "RSASSA-PSS" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> open.getAlgorithm();
        };
        byte[] words = "Do they belong together?".getBytes(StandardCharsets.US_ASCII);
        try {
            Signature signing = Signature.getInstance(algorithm);
            signing.initSign(secret);
            signing.update(words);
            Signature looking = Signature.getInstance(algorithm);
            looking.initVerify(open);
            looking.update(words);
            return looking.verify(signing.sign());
        } catch (GeneralSecurityException different) {
            return false;
        }
    }
}
