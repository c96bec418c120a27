package newleaf.web.reminder.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A mail address as it is common: letters of ASCII, no blanks, no quotes, nothing that ends a line.
public record MailAddress(String text) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");
    private static final int LONGEST_NAME = 64;

    public MailAddress {
        if (!isOne(text)) throw new IllegalArgumentException("no mail address");
    }

    public static Optional<MailAddress> of(String text) {
        return isOne(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_NAME
                && SHAPE.matcher(text).matches();
    }

    String domain() {
        return text.substring(text.indexOf('@') + 1);
    }

    /// The same for all ways of writing the same mailbox that we know of: capitals, and what follows a plus.
    String mailbox() {
        String name = text.substring(0, text.indexOf('@'));
        int plus = name.indexOf('+');
        String plain = plus > 0 ? name.substring(0, plus) : name;
        return (plain + "@" + domain()).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "MailAddress";
    }
}
