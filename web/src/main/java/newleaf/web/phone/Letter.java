package newleaf.web.phone;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.web.form.Typed;

/// A form that was filled in on a phone without a connection, as it was opened. It is written like any form, with
/// blanks
/// at its end so that its length tells little.
///
/// @param form   where it would have been sent
/// @param at     when, by the phone's clock
/// @param ahead  how far that clock was ahead of ours when both last met; empty where that was not noted
/// @param typed  its fields
record Letter(String form, Instant at, Optional<Duration> ahead, Typed typed) {
    static final String FORM = "letter-form";
    static final String AT = "letter-at";
    static final String AHEAD = "letter-ahead";

    /// Empty where it is none.
    static Optional<Letter> read(byte[] opened) {
        try {
            Map<String, List<String>> fields = fields(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(opened))
                    .toString()
                    .stripTrailing());
            var typed = new Typed(fields);
            Optional<Long> at = millis(typed.one(AT));
            String form = typed.one(FORM);
            if (at.isEmpty() || form.isEmpty()) return Optional.empty();
            Optional<Duration> ahead = millis(typed.one(AHEAD)).map(Duration::ofMillis);
            List.of(FORM, AT, AHEAD).forEach(fields::remove);
            return Optional.of(new Letter(form, Instant.ofEpochMilli(at.get()), ahead, new Typed(fields)));
        } catch (CharacterCodingException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Map<String, List<String>> fields(String text) {
        Map<String, List<String>> fields = new HashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals < 1) throw new IllegalArgumentException("no field");
            String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
            String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
            fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
        }
        return fields;
    }

    /// Whole milliseconds that stand for a time a clock can show.
    private static Optional<Long> millis(String text) {
        return text.matches("-?\\d{1,13}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Letter";
    }
}
