package newleaf.web.reminder;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import newleaf.care.content.Channel;
import newleaf.care.reminder.Sender;
import newleaf.care.safe.Safe;
import newleaf.guidance.Library;
import newleaf.web.Operator;
import newleaf.web.Reminding;
import newleaf.web.ServeSettings;
import newleaf.web.day.KeepOnce;
import newleaf.web.reminder.address.Addresses;
import newleaf.web.reminder.mail.ConfirmPages;
import newleaf.web.reminder.mail.MailAddress;
import newleaf.web.reminder.mail.MailSender;
import newleaf.web.reminder.mail.Mails;
import newleaf.web.reminder.mail.Post;
import newleaf.web.reminder.mail.StopPages;
import newleaf.web.reminder.push.Push;
import newleaf.web.reminder.push.PushSender;
import newleaf.web.reminder.push.Subscribe;
import newleaf.web.reminder.push.Vapid;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of reminders, and who sends them.
@Configuration(proxyBeanMethods = false)
@Import({
    ReminderPages.class,
    QuietPages.class,
    AddressPages.class,
    CalendarPages.class,
    StopPages.class,
    ConfirmPages.class
})
public class ReminderParts {
    private static final Pattern BLANKS = Pattern.compile("[^\\s,;<>()]+");

    @Bean
    Reminding reminding(ServeSettings settings) {
        return settings.reminding();
    }

    @Bean
    Addresses addresses(Safe safe, Clock clock) {
        return new Addresses(safe, clock, new SecureRandom());
    }

    @Bean
    Mails mails(Safe safe, ServeSettings settings, Library library, Clock clock) {
        return new Mails(
                () -> safe.inside().map(inside -> inside.keyFor("links in mails")),
                way(settings, clock),
                library.shelves(),
                clock);
    }

    /// Empty where nothing may be mailed, or no link could lead back here.
    private static Optional<Mails.Way> way(ServeSettings settings, Clock clock) {
        Reminding reminding = settings.reminding();
        if (!reminding.by().contains(Channel.MAIL)) return Optional.empty();
        return reminding
                .mail()
                .flatMap(server -> settings.publicUrl()
                        .map(url -> new Mails.Way(
                                new Post(server, reminding.tls().get().getSocketFactory(), clock), url)));
    }

    @Bean
    Ways reminderWays(Reminding reminding, Mails mails, Operator operator) {
        return new Ways(reminding, mails, operator);
    }

    @Bean
    ReadReminder readReminder(Library library) {
        return new ReadReminder(library.shelves());
    }

    @Bean
    ShowReminders showReminders(KeepOnce keeping, Ways ways, Safe safe, ServeSettings settings) {
        return new ShowReminders(keeping, ways, vapid(safe, settings));
    }

    @Bean
    Subscribe subscribe(Reminding reminding) {
        return new Subscribe(reminding.push());
    }

    /// What the record asks for what is due, from now on.
    @Bean
    Sender reminderSender(
            Safe safe, ServeSettings settings, Reminding reminding, Addresses addresses, Mails mails, Clock clock) {
        Map<Channel, Sender> senders = new EnumMap<>(Channel.class);
        var push = new Push(reminding.tls(), reminding.push(), clock, new SecureRandom());
        senders.put(Channel.PUSH, new PushSender(addresses, push, reminding.push(), vapid(safe, settings)));
        senders.put(Channel.MAIL, new MailSender(addresses, mails));
        Sender sender = new SendReminder(senders);
        safe.remind(sender, reminding.by());
        return sender;
    }

    private static Supplier<Optional<Vapid>> vapid(Safe safe, ServeSettings settings) {
        Optional<URI> subject = subject(settings);
        return () -> safe.inside().map(inside -> new Vapid(inside.keyFor("push"), subject));
    }

    /// Whoever runs this server, as they have said how they are reached; nobody else.
    static Optional<URI> subject(ServeSettings settings) {
        Optional<URI> mail = settings.operator().contact().stream()
                .flatMap(contact -> BLANKS.matcher(contact).results().map(MatchResult::group))
                .filter(each -> MailAddress.of(each).isPresent())
                .map(each -> URI.create("mailto:" + each))
                .findFirst();
        return mail.or(() -> settings.publicUrl().filter(url -> "https".equals(url.getScheme())));
    }
}
