package newleaf.app.record;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `newleaf keys rotate`.
@Command(
        name = "keys",
        description = "Changes the key that opens the record.",
        mixinStandardHelpOptions = true,
        subcommands = RotateCommand.class)
public final class KeysCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Say what to do: rotate.");
    }
}
