package newleaf.app;

import java.time.Clock;
import java.time.ZoneId;
import newleaf.app.record.BackupCommand;
import newleaf.app.record.BackupKeysCommand;
import newleaf.app.record.DosesCommand;
import newleaf.app.record.EraseCommand;
import newleaf.app.record.ExportCommand;
import newleaf.app.record.ImportCommand;
import newleaf.app.record.InviteCommand;
import newleaf.app.record.LinkCommand;
import newleaf.app.record.RestoreCommand;
import newleaf.app.record.RotateCommand;
import newleaf.app.record.VerifyCommand;
import newleaf.app.terminal.Terminal;
import picocli.CommandLine;

/// Hands commands what they need, without a framework.
final class CommandFactory implements CommandLine.IFactory {
    private final Terminal terminal;

    CommandFactory(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> kind) throws Exception {
        Object made = switch (kind.getSimpleName()) {
            case "AssessCommand" -> new AssessCommand(cases());
            case "ForecastCommand" -> new ForecastCommand(cases());
            case "TaperCommand" -> new TaperCommand(cases());
            case "SimulateCommand" -> new SimulateCommand(cases());
            case "PlanCommand" -> new PlanCommand(cases());
            case "KnowledgeCommand" -> new KnowledgeCommand();
            case "ServeCommand" -> new ServeCommand(terminal, Clock.systemUTC());
            case "CardCommand" -> new CardCommand(terminal);
            case "CheckCommand" -> new CheckCommand(terminal, Clock.system(ZoneId.systemDefault()));
            case "DigestCommand" -> new DigestCommand(terminal);
            case "EraseCommand" -> new EraseCommand(terminal, Clock.systemUTC());
            case "ExportCommand" -> new ExportCommand(terminal, Clock.systemUTC());
            case "ImportCommand" -> new ImportCommand(terminal, Clock.systemUTC());
            case "DosesCommand" -> new DosesCommand(terminal, Clock.system(ZoneId.systemDefault()));
            case "VerifyCommand" -> new VerifyCommand(terminal);
            case "BackupCommand" -> new BackupCommand(terminal, Clock.systemUTC());
            case "BackupKeysCommand" -> new BackupKeysCommand(terminal);
            case "RestoreCommand" -> new RestoreCommand(terminal, Clock.systemUTC());
            case "RotateCommand" -> new RotateCommand(terminal, Clock.systemUTC());
            case "LinkCommand" -> new LinkCommand(terminal, Clock.systemUTC());
            case "InviteCommand" -> new InviteCommand(terminal, Clock.systemUTC());
            default -> CommandLine.defaultFactory().create(kind);
        };
        return kind.cast(made);
    }

    private Desk cases() {
        return new Desk(terminal, Clock.system(ZoneId.systemDefault()));
    }
}
