package newleaf.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/// A certificate of `localhost` that nobody signed but itself, made by the JDK's own tool.
///
/// @param keystore  a PKCS12 file with both
public record MadeCertificate(Path keystore, X509Certificate certificate, PrivateKey key) {
    /// Of the keystore.
    public static final String PASSWORD = "made-for-a-test";

    private static final int LINE = 64;

    /// Valid since yesterday, for thirty days.
    public static MadeCertificate in(Path folder, String name) {
        return with(folder, name, "EC", "-validity", "30");
    }

    /// @param more  further options of `keytool`
    public static MadeCertificate with(Path folder, String name, String algorithm, String... more) {
        Path keystore = folder.resolve(name + ".p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                name,
                "-keyalg",
                algorithm,
                "-dname",
                "CN=" + name,
                "-ext",
                "SAN=dns:localhost,ip:127.0.0.1",
                "-startdate",
                "-1d",
                "-keystore",
                keystore.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(List.of(more));
        try {
            Process made = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("keytool.txt").toFile())
                    .start();
            if (made.waitFor() != 0) throw new IllegalStateException(Files.readString(folder.resolve("keytool.txt")));
            KeyStore store = KeyStore.getInstance(keystore.toFile(), PASSWORD.toCharArray());
            return new MadeCertificate(keystore, (X509Certificate) store.getCertificate(name), (PrivateKey)
                    store.getKey(name, PASSWORD.toCharArray()));
        } catch (IOException | GeneralSecurityException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public String pemOfCertificate() {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public String pemOfKey() {
        return pem("PRIVATE KEY", key.getEncoded());
    }

    private static String pem(String what, byte[] bytes) {
        String lines = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }

    @Override
    public String toString() {
        return "MadeCertificate";
    }
}
