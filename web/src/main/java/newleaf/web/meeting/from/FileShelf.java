package newleaf.web.meeting.from;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.Optional;
import newleaf.care.meeting.MeetingReader;

/// A list in a file, read again when the file is another or was changed.
public final class FileShelf implements MeetingShelf {
    private final Path file;
    private final Clock clock;
    private Optional<Stamp> seen = Optional.empty();
    private Optional<Held> held = Optional.empty();

    public FileShelf(Path file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /// Reads it before anybody asks, and holds nobody up meanwhile.
    public FileShelf started() {
        Thread.ofPlatform().daemon().name("meetings").start(this::held);
        return this;
    }

    /// What tells a file from the one before.
    private record Stamp(FileTime changed, long size, String key) {}

    @Override
    public synchronized Optional<Held> held() {
        Optional<Stamp> now = stamp();
        if (now.isPresent() && now.equals(seen)) return held;
        seen = now;
        held = bytes().flatMap(MeetingReader::read)
                .map(list -> new Held(list, clock.instant(), false))
                .or(() -> held.map(Held::aged));
        return held;
    }

    private Optional<Stamp> stamp() {
        try {
            BasicFileAttributes is = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(is.lastModifiedTime(), is.size(), String.valueOf(is.fileKey())));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// No more than a list may have, and one byte more by which that is seen.
    private Optional<byte[]> bytes() {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(in.readNBytes(MeetingReader.MOST_BYTES + 1));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
