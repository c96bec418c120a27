package newleaf.web.reminder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.care.content.Channel;
import newleaf.care.reminder.Due;
import newleaf.care.reminder.Sender;
import newleaf.care.safe.Safe;
import newleaf.web.MailServer;
import newleaf.web.OwnTls;
import newleaf.web.Reminding;
import newleaf.web.ServeSettings;
import newleaf.web.TrustedProxies;
import newleaf.web.account.Clinic;
import newleaf.web.reminder.mail.OwnPostOffice;
import newleaf.web.reminder.push.OwnService;
import newleaf.web.reminder.push.PushHosts;
import org.jspecify.annotations.Nullable;

/// A clinic that reminds by push and mail, over a service and a post office on this machine. What sends is asked by the
/// test, at the time that it chooses.
public final class Reminded implements AutoCloseable {
    final OwnService service;
    final OwnPostOffice office = new OwnPostOffice();
    final Clinic clinic;
    private final List<Sender> senders = new ArrayList<>();
    private final List<Set<Channel>> channels = new ArrayList<>();

    public Reminded() {
        this(Optional.empty());
    }

    /// @param hosts  where messages may go, where that is not the service alone
    Reminded(Optional<PushHosts> hosts) {
        try {
            service = new OwnService();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var mail = new MailServer("localhost", office.port(), "r@help.example", Optional.empty(), Optional.empty());
        var reminding = new Reminding(
                Set.of(Channel.PUSH, Channel.MAIL),
                Optional.of(mail),
                hosts.orElseGet(service::hosts),
                OwnTls::context);
        ServeSettings settings = ServeSettings.onFreePort()
                .withProxies(TrustedProxies.of("127.0.0.1").orElseThrow())
                .withPublicUrl(URI.create("http://localhost:1"))
                .withReminding(reminding);
        clinic = Clinic.forMany(settings, this::seen);
    }

    @SuppressWarnings("unchecked")
    private Safe seen(Safe safe) {
        return (Safe) Proxy.newProxyInstance(
                Safe.class.getClassLoader(), new Class<?>[] {Safe.class}, (_, method, arguments) -> {
                    if (!method.getName().equals("remind")) return asked(safe, method, arguments);
                    senders.add((Sender) arguments[0]);
                    channels.add(Set.copyOf((Set<Channel>) arguments[1]));
                    return null;
                });
    }

    private static @Nullable Object asked(Safe safe, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(safe, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    public Sender.Came send(Due due) {
        return senders.getLast().send(due);
    }

    public Clinic clinic() {
        return clinic;
    }

    public OwnService service() {
        return service;
    }

    Set<Channel> switchedOn() {
        return channels.getLast();
    }

    @Override
    public void close() {
        clinic.close();
        service.close();
        office.close();
    }
}
