package newleaf.storage.flushed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a process did to its files, as `recorder.c` wrote it down.
public sealed interface Event {
    int HEAD = 17;

    record Opened(int descriptor, Path path, boolean isNew, boolean isEmptied) implements Event {}

    record Closed(int descriptor) implements Event {}

    @SuppressWarnings("ArrayRecordComponent")
    record Wrote(int descriptor, int at, byte[] bytes) implements Event {}

    record Cut(int descriptor, int length) implements Event {}

    /// What was written before this is safe once the flush has ended.
    record FlushBegan(int descriptor) implements Event {}

    record FlushEnded(int descriptor) implements Event {}

    record Renamed(Path from, Path to) implements Event {}

    record Removed(Path path) implements Event {}

    record MadeFolder(Path path) implements Event {}

    record Said(String words) implements Event {}

    /// A way to change a file that the recorder does not follow.
    record Unknown(int descriptor, String what) implements Event {}

    /// All of a log; a record that was cut short at its end never happened.
    static List<Event> of(Path log) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(log)).order(ByteOrder.nativeOrder());
            List<Event> events = new ArrayList<>();
            while (bytes.remaining() >= HEAD) {
                char kind = (char) bytes.get();
                int descriptor = bytes.getInt();
                int number = Math.toIntExact(bytes.getLong());
                byte[] content = new byte[bytes.getInt()];
                if (bytes.remaining() < content.length) break;
                bytes.get(content);
                events.add(of(kind, descriptor, number, content));
            }
            return events;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Event of(char kind, int descriptor, int number, byte[] content) {
        return switch (kind) {
            case 'o' -> new Opened(descriptor, Path.of(text(content)), (number & 1) != 0, (number & 2) != 0);
            case 'c' -> new Closed(descriptor);
            case 'w' -> new Wrote(descriptor, number, content);
            case 't' -> new Cut(descriptor, number);
            case 'f' -> new FlushBegan(descriptor);
            case 'F' -> new FlushEnded(descriptor);
            case 'r' -> renamed(text(content).split("\n", -1));
            case 'u' -> new Removed(Path.of(text(content)));
            case 'd' -> new MadeFolder(Path.of(text(content)));
            case 's' -> new Said(text(content));
            case '?' -> new Unknown(descriptor, text(content));
            default -> throw new IllegalArgumentException("no kind of record: " + (int) kind);
        };
    }

    private static Event renamed(String[] names) {
        if (names.length != 2) throw new IllegalArgumentException("two names: " + Arrays.toString(names));
        return new Renamed(Path.of(names[0]), Path.of(names[1]));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
