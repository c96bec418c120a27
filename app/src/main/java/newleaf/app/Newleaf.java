package newleaf.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import newleaf.app.conf.Conf;
import newleaf.app.record.AdminCommand;
import newleaf.app.record.AuditCommand;
import newleaf.app.record.BackupCommand;
import newleaf.app.record.BackupKeysCommand;
import newleaf.app.record.DosesCommand;
import newleaf.app.record.EraseCommand;
import newleaf.app.record.ExportCommand;
import newleaf.app.record.ImportCommand;
import newleaf.app.record.KeysCommand;
import newleaf.app.record.LinkCommand;
import newleaf.app.record.RestoreCommand;
import newleaf.app.terminal.ProgramVersion;
import newleaf.app.terminal.Terminal;
import newleaf.app.terminal.UnusableInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The main class. Without a command it says what there is.
@Command(
        name = "newleaf",
        description = "Helps a person cut down or stop kratom safely, every claim with its source.",
        mixinStandardHelpOptions = true,
        version = "newleaf " + ProgramVersion.NUMBER,
        subcommands = {
            AssessCommand.class,
            ForecastCommand.class,
            TaperCommand.class,
            PlanCommand.class,
            SimulateCommand.class,
            KnowledgeCommand.class,
            ServeCommand.class,
            AuditCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            DosesCommand.class,
            EraseCommand.class,
            BackupCommand.class,
            BackupKeysCommand.class,
            RestoreCommand.class,
            KeysCommand.class,
            LinkCommand.class,
            AdminCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Newleaf {
    private Newleaf() {}

    public static void main(String[] arguments) {
        var standard = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        var out = new PrintStream(standard, false, StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        var terminal = new Terminal(System.in, out, err, Terminal.widthFromLauncher());
        System.exit(standard.statusAfter(run(arguments, terminal), terminal));
    }

    /// Runs one command. Status 0 done, 2 the input cannot be used, 1 the program failed.
    static int run(String[] arguments, Terminal terminal) {
        CommandLine commands = new CommandLine(new Newleaf(), new CommandFactory(terminal));
        // A word that begins with @ is a file name like any other: what it holds is nobody's option.
        commands.setExpandAtFiles(false);
        commands.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        commands.setExecutionExceptionHandler((failure, command, parsed) -> {
            terminal.err().println(Failures.sentence(failure));
            return Failures.status(failure);
        });
        if (arguments.length == 0) {
            commands.usage(terminal.out());
            return 0;
        }
        try {
            Conf.named(arguments)
                    .ifPresent(conf -> conf.to(
                            Objects.requireNonNull(commands.getSubcommands().get("serve"))));
            return commands.execute(arguments);
        } catch (UnusableInput unusable) {
            terminal.err().println(Failures.sentence(unusable));
            return Failures.status(unusable);
        } catch (LinkageError | StackOverflowError failure) {
            terminal.err().println(Failures.sentence(failure));
            return 1;
        }
    }
}
