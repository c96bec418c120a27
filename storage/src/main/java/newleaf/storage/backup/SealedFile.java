package newleaf.storage.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Stream;
import newleaf.storage.age.Age;
import newleaf.storage.age.AgeProblem;
import newleaf.storage.age.Recipient;
import newleaf.storage.age.ThrowAway;
import newleaf.storage.backup.BackupProblem.What;
import newleaf.storage.folder.Private;

/// Seals something into a file that then has been read back from where it lies: either the whole of it is
/// there under its name, or nothing. It is sealed to a second key as well, which only this check ever has.
final class SealedFile {
    private static final String PART = ".part";
    private static final int PIECE = 1 << 16;

    private SealedFile() {}

    /// Brings the bytes that are to be sealed.
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    static void write(Path file, Source plain, List<Recipient> recipients) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + PART);
        try {
            Files.deleteIfExists(part);
            Private.file(part);
            ThrowAway ours = ThrowAway.fresh();
            byte[] written = seal(
                    plain,
                    part,
                    Stream.concat(recipients.stream(), Stream.of(ours.recipient()))
                            .toList());
            if (!isAsWritten(part, ours, written)) throw new BackupProblem(What.NOT_AS_WRITTEN);
            if (Files.exists(file)) throw new BackupProblem(What.IS_THERE);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            Private.flushFolder(file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static byte[] seal(Source source, Path part, List<Recipient> recipients) throws IOException {
        MessageDigest digest = digest();
        try (InputStream plain = new DigestInputStream(source.open(), digest);
                OutputStream sealed = Age.seal(Files.newOutputStream(part, StandardOpenOption.WRITE), recipients)) {
            copy(plain, sealed);
        }
        Private.flush(part);
        return digest.digest();
    }

    private static boolean isAsWritten(Path part, ThrowAway ours, byte[] written) throws IOException {
        MessageDigest digest = digest();
        try (InputStream file = Files.newInputStream(part);
                InputStream plain = new DigestInputStream(Age.open(file, List.of(ours.identity())), digest)) {
            copy(plain, OutputStream.nullOutputStream());
        } catch (AgeProblem changed) {
            return false;
        }
        return MessageDigest.isEqual(written, digest.digest());
    }

    static void copy(InputStream from, OutputStream to) throws IOException {
        byte[] piece = new byte[PIECE];
        for (int read = from.read(piece); read >= 0; read = from.read(piece)) to.write(piece, 0, read);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
