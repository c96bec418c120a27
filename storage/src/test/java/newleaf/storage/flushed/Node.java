package newleaf.storage.flushed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// A file or a folder on a disk: what is safe of it, and what was changed since and not flushed.
abstract sealed class Node<C> {
    private final List<C> changes = new ArrayList<>();
    private int atFlush;

    void change(C change) {
        changes.add(change);
    }

    void flushBegan() {
        atFlush = changes.size();
    }

    void flushEnded() {
        List<C> safe = changes.subList(0, atFlush);
        settle(safe);
        safe.clear();
        atFlush = 0;
    }

    List<C> unflushed() {
        return changes;
    }

    abstract void settle(List<C> safe);

    /// Writes it as it could be after a power cut.
    abstract void build(Path place, Unflushed unflushed, RandomGenerator chance) throws IOException;

    static final class OfFile extends Node<Event> {
        private byte[] safe = new byte[0];

        @Override
        void settle(List<Event> changes) {
            safe = applied(safe, changes);
        }

        @Override
        void build(Path place, Unflushed unflushed, RandomGenerator chance) throws IOException {
            List<Event> reached = new ArrayList<>();
            for (Event change : unflushed.of(unflushed(), chance)) {
                if (change instanceof Event.Wrote write) reached.addAll(unflushed.pieces(write, chance));
                else reached.add(change);
            }
            Files.write(place, applied(safe, reached));
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rw-------"));
        }

        private static byte[] applied(byte[] before, List<Event> changes) {
            byte[] bytes = before.clone();
            int length = before.length;
            for (Event change : changes) {
                if (change instanceof Event.Wrote write) {
                    int end = write.at() + write.bytes().length;
                    if (end > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
                    System.arraycopy(write.bytes(), 0, bytes, write.at(), write.bytes().length);
                    length = Math.max(length, end);
                } else if (change instanceof Event.Cut cut) {
                    bytes = Arrays.copyOf(Arrays.copyOf(bytes, Math.min(length, cut.length())), cut.length());
                    length = cut.length();
                }
            }
            return Arrays.copyOf(bytes, length);
        }
    }

    /// Names made, moved and removed.
    static final class OfFolder extends Node<OfFolder.Naming> {
        interface Naming {
            void apply(Map<String, Node<?>> names);
        }

        private final Map<String, Node<?>> safe = new LinkedHashMap<>();

        @Override
        void settle(List<Naming> changes) {
            changes.forEach(each -> each.apply(safe));
        }

        @Override
        void build(Path place, Unflushed unflushed, RandomGenerator chance) throws IOException {
            Files.createDirectory(
                    place, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Map<String, Node<?>> names = new LinkedHashMap<>(safe);
            unflushed.of(unflushed(), chance).forEach(each -> each.apply(names));
            for (Map.Entry<String, Node<?>> each : names.entrySet()) {
                each.getValue().build(place.resolve(each.getKey()), unflushed, chance);
            }
        }
    }
}
