package newleaf.web.reminder.push;

import java.io.IOException;
import java.util.Optional;
import newleaf.care.content.Channel;
import newleaf.care.content.ReminderAddress;

/// Looks at what a browser says about where it gets messages, before it is kept.
public final class Subscribe {
    private final PushHosts hosts;

    public Subscribe(PushHosts hosts) {
        this.hosts = hosts;
    }

    /// What came of it.
    public sealed interface Came {
        record Usable(ReminderAddress address) implements Came {
            @Override
            public String toString() {
                return "Usable";
            }
        }

        /// It leads where we do not go, or is none.
        record Refused() implements Came {}

        /// Where it leads cannot be told just now.
        record NotNow() implements Came {}
    }

    public Came of(String endpoint, String key, String secret) {
        Optional<Subscription> read = Subscription.of(endpoint, key, secret, hosts);
        if (read.isEmpty()) return new Came.Refused();
        try {
            if (!hosts.leadsOutside(read.get().endpoint())) return new Came.Refused();
            return new Came.Usable(
                    new ReminderAddress(Channel.PUSH, endpoint, Optional.of(key), Optional.of(secret), true));
        } catch (IOException _) {
            return new Came.NotNow();
        }
    }
}
