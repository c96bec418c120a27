package newleaf.app.record;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import newleaf.app.terminal.Terminal;
import newleaf.care.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `newleaf link`.
@Command(
        name = "link",
        description = "Shows another link that opens the record on this computer: once, within five minutes.",
        mixinStandardHelpOptions = true)
public final class LinkCommand implements Callable<Integer> {
    private static final Duration OPENS = Duration.ofMinutes(5);

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private InvitationOptions invitation = new InvitationOptions();

    public LinkCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        terminal.out()
                .println(invitation.link(
                        "/enter/",
                        Role.PERSON,
                        clock.instant().plus(OPENS),
                        "Nothing is kept there yet. Use the link that ./newleaf serve showed, or start it again."));
        return 0;
    }
}
