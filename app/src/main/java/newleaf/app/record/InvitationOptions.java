package newleaf.app.record;

import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Instant;
import newleaf.app.terminal.UnusableInput;
import newleaf.care.account.Role;
import newleaf.storage.folder.InvitationFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Which server an invitation is for, as the command line says it.
public final class InvitationOptions {
    @Mixin
    private RecordOptions place = new RecordOptions();

    @Option(
            names = "--at",
            paramLabel = "URL",
            description = "The address at which people reach the server; http://localhost:8080 unless you say so.")
    private String at = "http://localhost:8080";

    /// A link that gives a right, once.
    ///
    /// @param path     of the page that takes it
    /// @param missing  what is said where there is no such folder
    String link(String path, Role role, Instant until, String missing) {
        if (!Files.isDirectory(place.data())) throw new UnusableInput(missing);
        String server = at.endsWith("/") ? at.substring(0, at.length() - 1) : at;
        return server + path + new InvitationFolder(place.data(), new SecureRandom()).invite(role, until);
    }
}
