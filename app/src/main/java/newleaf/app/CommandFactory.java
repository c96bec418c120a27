package newleaf.app;

import java.time.Clock;
import java.time.ZoneId;
import newleaf.app.record.DosesCommand;
import newleaf.app.record.ExportCommand;
import newleaf.app.record.ImportCommand;
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
            case "ServeCommand" -> new ServeCommand(terminal);
            case "CardCommand" -> new CardCommand(terminal);
            case "CheckCommand" -> new CheckCommand(terminal, Clock.system(ZoneId.systemDefault()));
            case "DigestCommand" -> new DigestCommand(terminal);
            case "VerifyCommand" -> new VerifyCommand(terminal, Clock.systemUTC());
            case "ExportCommand" -> new ExportCommand(terminal, Clock.systemUTC());
            case "ImportCommand" -> new ImportCommand(terminal, Clock.systemUTC());
            case "DosesCommand" -> new DosesCommand(terminal, Clock.system(ZoneId.systemDefault()));
            default -> CommandLine.defaultFactory().create(kind);
        };
        return kind.cast(made);
    }

    private Desk cases() {
        return new Desk(terminal, Clock.system(ZoneId.systemDefault()));
    }
}
