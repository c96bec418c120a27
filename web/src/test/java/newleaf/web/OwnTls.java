package newleaf.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import newleaf.testkit.MadeCertificate;

/// TLS among servers and clients of a test: one certificate of `localhost`, believed by all of them.
public final class OwnTls {
    private static final SSLContext CONTEXT = made();

    private OwnTls() {}

    public static SSLContext context() {
        return CONTEXT;
    }

    private static SSLContext made() {
        try {
            Path folder = Files.createTempDirectory("own-tls");
            MadeCertificate made = MadeCertificate.in(folder, "own");
            char[] password = MadeCertificate.PASSWORD.toCharArray();
            KeyStore own = KeyStore.getInstance(made.keystore().toFile(), password);
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(own, password);
            KeyStore believed = KeyStore.getInstance(KeyStore.getDefaultType());
            believed.load(null, null);
            believed.setCertificateEntry("own", made.certificate());
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(believed);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
