package newleaf.app;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import newleaf.app.conf.Values;
import newleaf.app.terminal.UnusableInput;
import newleaf.care.content.Channel;
import newleaf.web.MailServer;
import newleaf.web.Reminding;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What leaves a server to remind people; nothing unless it is said here.
final class RemindOptions {
    private static final String PASSWORD = "NEWLEAF_MAIL_PASSWORD";

    @Option(
            names = "--reminders",
            paramLabel = "WAYS",
            description = "How people may be reminded: push (over the servers of who made their browser), mail, or both"
                    + " with a comma between them. Nothing unless you say so.")
    private @Nullable String reminders;

    @Option(
            names = "--mail-server",
            paramLabel = "HOST:PORT",
            description = "Who carries mail, for example mail.example:587. TLS is needed: from the start on port 465,"
                    + " by STARTTLS on any other.")
    private @Nullable String mailServer;

    @Option(names = "--mail-from", paramLabel = "ADDRESS", description = "The mail address that reminders come from.")
    private @Nullable String mailFrom;

    @Option(
            names = "--mail-user",
            paramLabel = "NAME",
            description = "Who we are there. The password is read from the environment, NEWLEAF_MAIL_PASSWORD.")
    private @Nullable String mailUser;

    /// @param hasPublicUrl  whether a link in a mail leads back here
    /// @throws UnusableInput where something cannot be used
    Reminding reminding(boolean hasPublicUrl, Map<String, String> environment) {
        Set<Channel> ways = reminders == null ? EnumSet.noneOf(Channel.class) : Values.reminders(reminders);
        Optional<MailServer> mail = mail(environment);
        if (ways.contains(Channel.MAIL) && mail.isEmpty())
            throw new UnusableInput("--reminders with mail needs --mail-server and --mail-from.");
        if (ways.contains(Channel.MAIL) && !hasPublicUrl)
            throw new UnusableInput("--reminders with mail needs --public-url: each mail has a link that stops it.");
        return Reminding.by(ways, mail);
    }

    private Optional<MailServer> mail(Map<String, String> environment) {
        if (mailServer == null && mailFrom == null && mailUser == null) return Optional.empty();
        if (mailServer == null || mailFrom == null)
            throw new UnusableInput("--mail-server and --mail-from go together.");
        Values.HostAndPort place = Values.mailServer(mailServer);
        Optional<String> user = Optional.ofNullable(mailUser).map(Values::mailUser);
        Optional<String> password =
                Optional.ofNullable(environment.get(PASSWORD)).filter(each -> !each.isEmpty());
        if (user.isPresent() && password.isEmpty())
            throw new UnusableInput("--mail-user needs a password in the environment, " + PASSWORD + ".");
        return Optional.of(new MailServer(place.host(), place.port(), Values.mailFrom(mailFrom), user, password));
    }
}
