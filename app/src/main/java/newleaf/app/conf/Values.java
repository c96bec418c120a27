package newleaf.app.conf;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import newleaf.app.terminal.UnusableInput;
import newleaf.care.content.Channel;
import newleaf.documents.Labelled;
import newleaf.web.Law;
import newleaf.web.MeetingsFrom;
import newleaf.web.TrustedProxies;
import newleaf.web.reminder.mail.MailAddress;

/// What a setting holds, read from text, whether that stood on the command line or in a file. None of the sentences
/// says what stood there: it could have been a secret in the wrong place.
public final class Values {
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_DAYS = 3_650;
    private static final int LONGEST = 200;
    private static final List<Channel> SENT =
            Arrays.stream(Channel.values()).filter(Channel::isSent).toList();
    private static final Pattern HOST_AND_PORT = Pattern.compile("([A-Za-z0-9.-]{1,253}):(\\d{1,5})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Values() {}

    public static int port(String text) {
        return number(
                text,
                port -> port <= HIGHEST_PORT,
                "A port lies between 0 and 65535. Choose another, for example --port 8080.");
    }

    public static int copiesDays(String text) {
        return number(text, days -> days <= MOST_DAYS, "--copies-days needs a number of days, 0 to 3650.");
    }

    public static InetAddress listen(String text) {
        try {
            if (!text.isBlank()) return InetAddress.getByName(text);
        } catch (UnknownHostException unknown) {
            // said below
        }
        throw new UnusableInput("--listen needs an address of this machine, for example 127.0.0.1 or 0.0.0.0.");
    }

    public static URI publicUrl(String text) {
        try {
            URI url = new URI(text);
            if (isUsable(url)) return url;
        } catch (URISyntaxException broken) {
            // said below
        }
        throw new UnusableInput(
                "--public-url needs a whole address without a path, a name or a password, such as https://help.example.");
    }

    private static boolean isUsable(URI url) {
        boolean isWeb = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
        boolean isPlain = url.getHost() != null
                && url.getUserInfo() == null
                && url.getQuery() == null
                && url.getFragment() == null;
        return isWeb && isPlain && (url.getPath().isEmpty() || url.getPath().equals("/"));
    }

    public static TrustedProxies proxies(String text) {
        return TrustedProxies.of(text)
                .orElseThrow(() -> new UnusableInput("--trusted-proxy needs addresses or networks with commas between"
                        + " them, for example 127.0.0.1 or 10.0.0.0/24."));
    }

    public static Law law(String text) {
        return Law.of(text)
                .orElseThrow(() -> new UnusableInput("--law is one of: us-state:XX (two letters of a state), us-part-2"
                        + " (a programme by 42 CFR Part 2), eu (GDPR), other."));
    }

    /// The ways by which something may leave to remind people.
    public static Set<Channel> reminders(String text) {
        Set<Channel> ways = EnumSet.noneOf(Channel.class);
        for (String way : text.split(",", -1)) {
            ways.add(Labelled.of(SENT, way.strip())
                    .orElseThrow(() -> new UnusableInput("--reminders is push, mail, or push,mail.")));
        }
        return ways;
    }

    /// Where a server is.
    public record HostAndPort(String host, int port) {}

    public static HostAndPort mailServer(String text) {
        Matcher parts = HOST_AND_PORT.matcher(text);
        if (!parts.matches())
            throw new UnusableInput("--mail-server needs a name and a port, for example mail.example:587.");
        return new HostAndPort(parts.group(1), port(parts.group(2)));
    }

    public static String mailFrom(String text) {
        return MailAddress.of(text)
                .map(MailAddress::text)
                .orElseThrow(() -> new UnusableInput(
                        "--mail-from needs a plain mail address, for example reminder@help.example."));
    }

    public static String mailUser(String text) {
        if (text.isBlank() || text.length() > LONGEST || isHidden(text))
            throw new UnusableInput("--mail-user needs 1 to 200 letters that can be seen.");
        return text;
    }

    public static MeetingsFrom meetings(String text) {
        return MeetingsFrom.of(text)
                .filter(from -> !(from instanceof MeetingsFrom.File(Path file)) || Files.isReadable(file))
                .orElseThrow(() -> new UnusableInput("--meetings needs a file that can be read, or an address that"
                        + " begins with https://, without a name or a password in it."));
    }

    /// Words that pages show.
    public static String words(String text) {
        if (text.isBlank() || text.length() > LONGEST || isHidden(text))
            throw new UnusableInput("--operator and --contact need 1 to 200 letters that can be seen, on one line.");
        return text.strip();
    }

    /// Letters that are not seen, end the line or turn the reading around.
    static boolean isHidden(String text) {
        return text.codePoints()
                .anyMatch(each -> Character.isISOControl(each)
                        || Character.getType(each) == Character.FORMAT
                        || Character.getType(each) == Character.LINE_SEPARATOR
                        || Character.getType(each) == Character.PARAGRAPH_SEPARATOR);
    }

    private static int number(String text, IntPredicate isWithin, String sentence) {
        if (NUMBER.matcher(text).matches() && isWithin.test(Integer.parseInt(text))) return Integer.parseInt(text);
        throw new UnusableInput(sentence);
    }
}
