package newleaf.web.server;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A form sent in parts, as browsers send files. A file name is never looked at.
final class FormParts {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([0-9A-Za-z'()+_,./:=? -]{1,70})\"?");
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:[^\r\n]*[; ]name=\"([^\"\r\n]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)\r\ncontent-type:");
    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final String END_OF_LINE = "\r\n";

    private FormParts() {}

    /// Each part as text.
    ///
    /// @throws IllegalArgumentException where it cannot be taken apart
    static void texts(String contentType, byte[] body, BiConsumer<String, String> take) {
        read(contentType, body, (part, content) -> take.accept(part.name(), utf8(content)));
    }

    /// What was typed as text; files byte by byte, each byte as the letter of its number.
    ///
    /// @throws IllegalArgumentException where it cannot be taken apart
    static void bytes(String contentType, byte[] body, BiConsumer<String, String> take) {
        read(contentType, body, (part, content) -> take.accept(part.name(), part.isFile() ? content : utf8(content)));
    }

    private record Part(String name, boolean isFile) {}

    private static void read(String contentType, byte[] body, BiConsumer<Part, String> take) {
        Matcher boundary = BOUNDARY.matcher(contentType);
        if (!boundary.find()) throw new IllegalArgumentException("a form in parts names what parts them");
        String border = "--" + boundary.group(1).strip();
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String[] parts = text.split(Pattern.quote(border), -1);
        for (int i = 1; i < parts.length && !parts[i].startsWith("--"); i++) {
            part(parts[i], take);
        }
    }

    private static void part(String part, BiConsumer<Part, String> take) {
        int head = part.indexOf(END_OF_HEAD);
        if (head < 0) throw new IllegalArgumentException("a part of a form has a head");
        String about = part.substring(0, head);
        String content = part.substring(head + END_OF_HEAD.length());
        String within =
                content.endsWith(END_OF_LINE) ? content.substring(0, content.length() - END_OF_LINE.length()) : content;
        name(about)
                .ifPresent(
                        name -> take.accept(new Part(name, FILE.matcher(about).find()), within));
    }

    private static Optional<String> name(String head) {
        Matcher name = NAME.matcher(head);
        return name.find() ? Optional.of(utf8(name.group(1))) : Optional.empty();
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
