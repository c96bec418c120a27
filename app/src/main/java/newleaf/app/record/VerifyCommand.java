package newleaf.app.record;

import java.util.List;
import java.util.concurrent.Callable;
import newleaf.app.terminal.Terminal;
import newleaf.care.Audit;
import newleaf.care.PersonId;
import newleaf.storage.Onlooker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `newleaf audit verify`: every person's chain, from its first link to its sealed end. Writes nothing, and a
/// server may have the record open meanwhile.
@Command(
        name = "verify",
        description = "Looks at every row of the audit of every person.",
        mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private RecordOptions place = new RecordOptions();

    public VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Onlooker record = place.look()) {
            List<PersonId> people = record.people();
            long told = 0;
            boolean isWhole = true;
            for (PersonId person : people) {
                switch (record.verify(person)) {
                    case Audit.Verdict.Whole whole -> told += whole.told();
                    case Audit.Verdict.Broken(long number, String words) -> {
                        isWhole = false;
                        terminal.err().println("Of " + person + " number " + number + " " + words + ".");
                    }
                }
            }
            if (!isWhole) return 1;
            terminal.out()
                    .println(
                            Told.people(people.size()) + ", " + told + " things told: all there, in order, unchanged.");
            return 0;
        }
    }
}
