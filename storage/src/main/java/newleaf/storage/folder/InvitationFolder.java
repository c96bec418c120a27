package newleaf.storage.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import newleaf.care.account.Invitations;
import newleaf.care.account.Role;
import newleaf.storage.problem.StoreProblem;
import newleaf.storage.problem.StoreProblem.What;

/// Invitations as files in the data folder, each named by a hash of its token: a command makes one beside a server that
/// has the record open, and who reads the folder can take none.
public final class InvitationFolder implements Invitations {
    private static final int TOKEN_BYTES = 24;
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");

    private final Path folder;
    private final RandomGenerator chance;

    /// @param data    the folder of the record; nothing is made in it before somebody is invited
    /// @param chance  one that cannot be foreseen
    public InvitationFolder(Path data, RandomGenerator chance) {
        this.folder = data.resolve("invitations");
        this.chance = chance;
    }

    @Override
    public String invite(Role role, Instant until) {
        byte[] random = new byte[TOKEN_BYTES];
        chance.nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Private.folder(folder);
        Private.replace(file(token), new InvitationText(role, until).written());
        return token;
    }

    @Override
    public Optional<Role> take(String token, Instant now) {
        removeExpired(now);
        if (!TOKEN.matcher(token).matches()) return Optional.empty();
        Path file = file(token);
        return read(file)
                .filter(invitation -> invitation.until().isAfter(now) && isRemoved(file))
                .map(InvitationText::role);
    }

    /// Only one of all who try at once removes it.
    private static boolean isRemoved(Path file) {
        try {
            Files.delete(file);
            Private.flushFolder(file);
            return true;
        } catch (NoSuchFileException taken) {
            return false;
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    /// Those that cannot be read, too: they invite nobody.
    private void removeExpired(Instant now) {
        for (Path each : all()) {
            boolean holds = read(each)
                    .filter(invitation -> invitation.until().isAfter(now))
                    .isPresent();
            if (!holds) isRemoved(each);
        }
    }

    private List<Path> all() {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            each -> NAME.matcher(each.getFileName().toString()).matches())
                    .toList();
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    private static Optional<InvitationText> read(Path file) {
        try {
            return InvitationText.read(Files.readString(Private.checked(file), StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException taken) {
            return Optional.empty();
        } catch (IOException failure) {
            throw new StoreProblem(What.CANNOT_WRITE, failure);
        }
    }

    private Path file(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return folder.resolve(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
