package newleaf.web.reminder.push;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import newleaf.care.Actor;
import newleaf.care.content.Channel;
import newleaf.care.content.ReminderAddress;
import newleaf.care.reminder.Due;
import newleaf.care.reminder.Sender;
import newleaf.web.reminder.address.Addresses;
import newleaf.web.reminder.address.Addresses.Address;

/// Sends a reminder to each browser that the person let in. It says nothing: what is sealed is the name of the
/// occasion, and the browser shows the same words whatever comes.
public final class PushSender implements Sender {
    private final Addresses addresses;
    private final Push push;
    private final PushHosts hosts;
    private final Supplier<Optional<Vapid>> vapid;

    /// @param vapid  empty while the record is not open
    public PushSender(Addresses addresses, Push push, PushHosts hosts, Supplier<Optional<Vapid>> vapid) {
        this.addresses = addresses;
        this.push = push;
        this.hosts = hosts;
        this.vapid = vapid;
    }

    @Override
    public Came send(Due due) {
        Optional<Vapid> as = vapid.get();
        if (as.isEmpty()) return Came.LATER;
        List<Address> browsers = addresses.verified(due.person(), Channel.PUSH);
        Set<Push.Came> came = EnumSet.noneOf(Push.Came.class);
        browsers.forEach(each -> came.add(sent(due, each, as.get())));
        return together(came);
    }

    private Push.Came sent(Due due, Address browser, Vapid as) {
        ReminderAddress says = browser.says();
        Push.Came came = Subscription.of(
                        says.to(), says.key().orElse(""), says.secret().orElse(""), hosts)
                .map(to -> push.send(to, due.name(), as))
                .orElse(Push.Came.REFUSED);
        if (came == Push.Came.GONE) addresses.withdraw(due.person(), browser, Actor.PROGRAM);
        return came;
    }

    /// Who got it on one of their devices was reminded.
    private static Came together(Set<Push.Came> came) {
        if (came.contains(Push.Came.TAKEN)) return Came.SENT;
        return came.contains(Push.Came.LATER) ? Came.LATER : Came.NEVER;
    }

    @Override
    public String toString() {
        return "PushSender";
    }
}
