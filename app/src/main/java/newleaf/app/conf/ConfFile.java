package newleaf.app.conf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import newleaf.app.terminal.UnusableInput;

/// The file of `serve --conf`: who may have written it, and its text.
final class ConfFile {
    private static final int LARGEST_BYTES = 64 * 1024;
    private static final Set<PosixFilePermission> OTHERS_WRITE =
            Set.of(PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private ConfFile() {}

    static String text(Path file) {
        if (!Files.isRegularFile(file)) throw new UnusableInput("--conf names no file that is there.");
        try {
            if (mayBeOfOthers(file))
                throw new UnusableInput("Others on this machine may write to the file of --conf, and so say how this"
                        + " server runs. Take that right away (chmod 644), as its owner or root.");
            if (Files.size(file) > LARGEST_BYTES) throw new UnusableInput("The file of --conf is larger than 64 KiB.");
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new UnusableInput("The file of --conf is not text in UTF-8.");
        } catch (IOException _) {
            throw new UnusableInput("The file of --conf may not be read by this user.");
        }
    }

    /// Where the machine knows such rights. Its owner is whoever runs this, or root.
    private static boolean mayBeOfOthers(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) return false;
        String owner = Files.getOwner(file).getName();
        boolean isOurs = owner.equals("root") || Optional.of(owner).equals(user());
        return !isOurs || Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS_WRITE::contains);
    }

    private static Optional<String> user() {
        return Optional.ofNullable(System.getProperty("user.name"));
    }
}
