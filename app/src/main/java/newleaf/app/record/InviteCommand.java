package newleaf.app.record;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import newleaf.app.terminal.Terminal;
import newleaf.care.account.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `newleaf admin invite`: while the server runs.
@Command(
        name = "invite",
        description = "Shows a link that makes the account of an administrator: once, within an hour. Administrators"
                + " invite clinicians on their page, and see nothing that anybody wrote.",
        mixinStandardHelpOptions = true)
public final class InviteCommand implements Callable<Integer> {
    private static final Duration OPENS = Duration.ofHours(1);

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private InvitationOptions invitation = new InvitationOptions();

    public InviteCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        terminal.out()
                .println(invitation.link(
                        "/invite/",
                        Role.ADMINISTRATOR,
                        clock.instant().plus(OPENS),
                        "There is no record in that folder. Start the server first, with the same --data."));
        return 0;
    }
}
