package newleaf.app.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `newleaf admin invite`.
@Command(
        name = "admin",
        description = "For whoever runs a server where others keep records.",
        mixinStandardHelpOptions = true,
        subcommands = InviteCommand.class)
public final class AdminCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what to do: invite.");
    }
}
