package newleaf.storage.reminder;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/// Notes as the table keeps them: `2026-12-01;;going;0`. One that cannot be read counts as new.
final class NoteText implements Serializer {
    private static final String GOING = "going";
    private static final String ENDED = "ended";
    private static final int PARTS = 4;

    @Override
    public byte[] serialize(Object data) {
        Note note = (Note) data;
        String text = String.join(
                ";",
                note.done().map(LocalDate::toString).orElse(""),
                note.unsent().map(LocalDate::toString).orElse(""),
                note.hasEnded() ? ENDED : GOING,
                Integer.toString(note.tries()));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> kind, byte[] written) {
        return kind.cast(read(new String(written, StandardCharsets.UTF_8)));
    }

    private static Note read(String text) {
        String[] parts = text.split(";", -1);
        if (parts.length != PARTS) return Note.NEW;
        try {
            return new Note(day(parts[0]), day(parts[1]), ENDED.equals(parts[2]), Integer.parseInt(parts[3]));
        } catch (RuntimeException damaged) {
            return Note.NEW;
        }
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
