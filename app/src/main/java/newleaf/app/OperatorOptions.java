package newleaf.app;

import java.util.Optional;
import newleaf.app.conf.Values;
import newleaf.web.Law;
import newleaf.web.Operator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What pages say about who runs the server.
final class OperatorOptions {
    @Option(names = "--operator", paramLabel = "WORDS", description = "Who runs this server, as its pages say it.")
    private @Nullable String name;

    @Option(names = "--contact", paramLabel = "WORDS", description = "How to reach them.")
    private @Nullable String contact;

    @Option(
            names = "--law",
            paramLabel = "LAW",
            description = "The law that binds them: us-state:XX, us-part-2, eu or other.")
    private @Nullable String law;

    @Option(
            names = "--copies-days",
            paramLabel = "DAYS",
            description = "After how many days the last backup of what was erased is gone too.")
    private @Nullable String copiesDays;

    Operator operator() {
        return new Operator(
                Optional.ofNullable(name).map(Values::words),
                Optional.ofNullable(contact).map(Values::words),
                Optional.ofNullable(law).map(Values::law).orElse(Law.OTHER),
                Optional.ofNullable(copiesDays).map(Values::copiesDays));
    }
}
