package newleaf.storage.flushed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// A disk on which a recorded process works, and what may be left of it when the power goes. It promises no
/// more than POSIX does: a file is safe once it is flushed, its name once the folder is.
public final class Disk {
    private final Path root;
    private final Node.OfFolder folder = new Node.OfFolder();
    private final Map<Path, Node<?>> names = new HashMap<>();
    private final Map<Integer, Node<?>> open = new HashMap<>();

    /// @param root  is there and safe, and empty
    public Disk(Path root) {
        this.root = root;
        names.put(root, folder);
    }

    public void play(Event event) {
        switch (event) {
            case Event.Opened opened -> open(opened);
            case Event.Closed closed -> open.remove(closed.descriptor());
            case Event.Wrote wrote -> file(wrote.descriptor()).change(wrote);
            case Event.Cut cut -> file(cut.descriptor()).change(cut);
            case Event.FlushBegan began -> node(began.descriptor()).flushBegan();
            case Event.FlushEnded ended -> node(ended.descriptor()).flushEnded();
            case Event.Renamed renamed -> rename(renamed.from(), renamed.to());
            case Event.Removed removed -> remove(removed.path());
            case Event.MadeFolder made -> add(made.path(), new Node.OfFolder());
            case Event.Said said -> {}
            case Event.Unknown unknown -> refuse(unknown);
        }
    }

    private void open(Event.Opened opened) {
        if (opened.isNew()) add(opened.path(), new Node.OfFile());
        open.put(opened.descriptor(), Objects.requireNonNull(names.get(opened.path()), "opened, and never made"));
        if (opened.isEmptied()) file(opened.descriptor()).change(new Event.Cut(opened.descriptor(), 0));
    }

    private void add(Path path, Node<?> node) {
        names.put(path, node);
        String name = name(path);
        above(path).change(all -> all.put(name, node));
    }

    private void remove(Path path) {
        names.remove(path);
        String name = name(path);
        above(path).change(all -> all.remove(name));
    }

    /// At once: never are both names there, nor neither.
    private void rename(Path from, Path to) {
        Node<?> node = Objects.requireNonNull(names.remove(from), "moved, and never made");
        names.put(to, node);
        if (above(from) != above(to)) throw new IllegalStateException("moved to another folder");
        String before = name(from);
        String after = name(to);
        above(from).change(all -> {
            all.remove(before);
            all.put(after, node);
        });
    }

    /// The index of the log, mapped into memory, is no part of what is safe: SQLite makes it anew.
    private void refuse(Event.Unknown unknown) {
        boolean isIndex = names.entrySet().stream()
                .anyMatch(each ->
                        each.getKey().toString().endsWith("-shm") && each.getValue() == open.get(unknown.descriptor()));
        if (!isIndex) throw new IllegalStateException("a change that is not followed: " + unknown.what());
    }

    private Node.OfFolder above(Path path) {
        return (Node.OfFolder) Objects.requireNonNull(names.get(path.getParent()));
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString();
    }

    private Node<?> node(int descriptor) {
        return Objects.requireNonNull(open.get(descriptor), "not open");
    }

    private Node.OfFile file(int descriptor) {
        return (Node.OfFile) node(descriptor);
    }

    /// What may be there after a power cut at this moment.
    ///
    /// @param place  is made
    public void build(Path place, Unflushed unflushed, RandomGenerator chance) {
        try {
            folder.build(place, unflushed, chance);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure + " below " + root, failure);
        }
    }
}
