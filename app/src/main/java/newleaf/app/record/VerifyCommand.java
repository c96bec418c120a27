package newleaf.app.record;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import newleaf.app.terminal.Terminal;
import newleaf.care.Audit;
import newleaf.care.PersonId;
import newleaf.storage.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `newleaf audit verify`: every person's chain, from its first link to its sealed end.
@Command(
        name = "verify",
        description = "Looks at every row of the audit of every person.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private RecordOptions place = new RecordOptions();

    public VerifyCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Store store = place.open(clock, new SecureRandom())) {
            List<PersonId> people = store.people().all();
            long told = 0;
            boolean isWhole = true;
            for (PersonId person : people) {
                switch (store.audit().verify(person)) {
                    case Audit.Verdict.Whole whole -> told += whole.told();
                    case Audit.Verdict.Broken(long number, String words) -> {
                        isWhole = false;
                        terminal.err().println("Of " + person + " number " + number + " " + words + ".");
                    }
                }
            }
            if (!isWhole) return 1;
            terminal.out()
                    .println(people.size() + " people, " + told + " things told: all there, in order, unchanged.");
            return 0;
        }
    }
}
