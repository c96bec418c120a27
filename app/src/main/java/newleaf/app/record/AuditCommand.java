package newleaf.app.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `newleaf audit verify`.
@Command(
        name = "audit",
        description = "Looks whether all that was ever told of a record is there, unchanged and in order.",
        mixinStandardHelpOptions = true,
        subcommands = VerifyCommand.class)
public final class AuditCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what to do: verify.");
    }
}
