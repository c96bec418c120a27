package newleaf.web.reminder.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One mail: plain text, in neutral words, from nobody in particular.
///
/// @param sender   what stands before the address that it comes from, of ASCII
/// @param name     makes its `Message-ID`: the same mail sent twice has one
/// @param subject  of ASCII
/// @param stop     what ends such mails with one tap
record Letter(MailAddress to, String sender, String name, String subject, String text, Optional<URI> stop) {
    private static final char DELETE = 0x7f;
    private static final String END = "\r\n";

    Letter {
        if (!isPlain(subject) || !isPlain(sender) || !name.matches("[A-Za-z0-9_-]{1,64}"))
            throw new IllegalArgumentException("a header");
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(each -> each >= ' ' && each < DELETE && each != '"' && each != '\\');
    }

    /// As it goes over the wire (RFC 5322). Each part of a header was looked at for what ends a line.
    byte[] from(MailAddress from, Instant now) {
        Stream<String> headers = Stream.of(
                "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)),
                "From: \"" + sender + "\" <" + from.text() + ">",
                "To: <" + to.text() + ">",
                "Subject: " + subject,
                "Message-ID: <" + name + "@" + from.domain() + ">",
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "Content-Type: text/plain; charset=utf-8",
                "Content-Transfer-Encoding: base64");
        String head = Stream.concat(headers, stopping().stream()).collect(Collectors.joining(END));
        String body =
                Base64.getMimeEncoder().encodeToString(text.replace("\n", END).getBytes(StandardCharsets.UTF_8));
        return (head + END + END + body + END).getBytes(StandardCharsets.US_ASCII);
    }

    /// One tap in the program that reads mail (RFC 8058).
    private List<String> stopping() {
        return stop.map(each -> List.of(
                        "List-Unsubscribe: <" + each.toASCIIString() + ">",
                        "List-Unsubscribe-Post: List-Unsubscribe=One-Click"))
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return "Letter";
    }
}
