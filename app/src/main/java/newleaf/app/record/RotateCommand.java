package newleaf.app.record;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.Callable;
import newleaf.app.terminal.Terminal;
import newleaf.storage.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `newleaf keys rotate`.
@Command(
        name = "rotate",
        description = "Another master key from now on; no server may have the record open meanwhile.",
        mixinStandardHelpOptions = true)
public final class RotateCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private RecordOptions place = new RecordOptions();

    public RotateCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Store store = place.open(clock, new SecureRandom())) {
            store.rotate();
        }
        terminal.out()
                .println("Another key opens the record now. Back up data and keys anew: older backups open only with"
                        + " the keys that were backed up with them.");
        return 0;
    }
}
