package newleaf.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `newleaf knowledge check | digest | card ID`.
@Command(
        name = "knowledge",
        description = "Checks every shelf, prints it in sentences, or prints one card with its sources.",
        mixinStandardHelpOptions = true,
        subcommands = {CheckCommand.class, DigestCommand.class, CardCommand.class})
final class KnowledgeCommand implements Runnable {
    @Spec
    private @org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public void run() {
        CommandSpec known = java.util.Objects.requireNonNull(spec);
        throw new ParameterException(known.commandLine(), "Say what to do: check, digest or card ID.");
    }
}
