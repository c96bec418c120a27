package newleaf.storage.crypto;

import java.security.GeneralSecurityException;

/// What of the ciphers can only fail where this Java is broken.
final class Ciphers {
    @FunctionalInterface
    interface Step<T> {
        T run() throws GeneralSecurityException;
    }

    private Ciphers() {}

    static <T> T ours(Step<T> step) {
        try {
            return step.run();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a cipher of this Java failed", failure);
        }
    }
}
