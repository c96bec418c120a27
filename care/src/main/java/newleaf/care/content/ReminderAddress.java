package newleaf.care.content;

import java.util.Map;
import java.util.Optional;
import newleaf.care.content.field.Asked;
import newleaf.care.content.field.Check;
import newleaf.care.content.field.Written;
import org.jspecify.annotations.Nullable;

/// Where reminders of one channel go: a browser that the person let in, or a mail address.
///
/// @param to        the address of the browser at its maker's server, or of the mailbox
/// @param key       of the browser, to which what is sent is sealed
/// @param secret    of the browser, which proves who may send
/// @param verified  whether the person showed that it is theirs; nothing goes to one that is not
public record ReminderAddress(Channel by, String to, Optional<String> key, Optional<String> secret, boolean verified)
        implements Content {
    public ReminderAddress {
        if (!by.isSent()) throw new IllegalArgumentException("an address is of a channel on which something is sent");
        Check.text("address", to, Asked.WORDS);
        key.ifPresent(each -> Check.text("key", each, Asked.NAME));
        secret.ifPresent(each -> Check.text("secret", each, Asked.NAME));
    }

    static ReminderAddress read(Asked asked) {
        return new ReminderAddress(
                asked.oneOf("by", Channel.values()),
                asked.text("address", Asked.WORDS),
                asked.maybeText("key", Asked.NAME),
                asked.maybeText("secret", Asked.NAME),
                asked.truth("verified"));
    }

    @Override
    public Kind kind() {
        return Kind.REMINDER_ADDRESS;
    }

    @Override
    public Map<String, @Nullable Object> written() {
        return new Written()
                .with("by", by.label())
                .with("address", to)
                .with("key", key)
                .with("secret", secret)
                .with("verified", verified)
                .fields();
    }

    @Override
    public String toString() {
        return "ReminderAddress";
    }
}
