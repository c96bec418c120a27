package newleaf.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import newleaf.storage.flushed.Disk;
import newleaf.storage.flushed.Event;
import newleaf.storage.flushed.Recorder;
import newleaf.storage.flushed.Unflushed;

/// Rounds in which a store is recorded while it keeps, the power is cut at random places of what was
/// recorded, and the disk that could be left is opened.
final class FlushedRounds {
    private static final int CUTS = 6;

    /// @param cuts     disks that were opened
    /// @param entries  acknowledged before the cut, counted on each disk
    /// @param faulty   disks on which something did not hold
    /// @param faults   what it was, in the order found
    record Result(int rounds, int cuts, long entries, int faulty, List<String> faults) {}

    private final Path folder;
    private final Recorder recorder;
    private final Random chance;

    FlushedRounds(Path folder, long seed) throws IOException {
        this.folder = folder.toRealPath();
        this.recorder = Recorder.compiled(this.folder);
        this.chance = new Random(seed);
    }

    /// @param more  further PRAGMAs for the store that is recorded
    Result run(int rounds, String more) throws IOException, InterruptedException {
        List<String> faults = new ArrayList<>();
        int faulty = 0;
        long entries = 0;
        for (int round = 0; round < rounds; round++) {
            List<Event> events = recorded(more);
            for (int cut = 0; cut < CUTS; cut++) {
                Claims claims = new Claims();
                Unflushed unflushed = Unflushed.any(chance);
                List<String> found = cut(events, place(events), unflushed, claims);
                entries += claims.entries();
                if (found.isEmpty()) continue;
                faulty++;
                found.forEach(each -> faults.add(unflushed + ": " + each));
            }
        }
        return new Result(rounds, rounds * CUTS, entries, faulty, faults);
    }

    private List<Event> recorded(String more) throws IOException, InterruptedException {
        Path home = Files.createDirectory(folder.resolve("recorded"));
        List<Event> events =
                recorder.run(home, KeepsOnRecord.class, home.toString(), Long.toString(chance.nextLong()), more);
        remove(home);
        return events;
    }

    /// Anywhere, and half of the time just after something was acknowledged.
    private int place(List<Event> events) {
        int place = chance.nextInt(events.size() + 1);
        if (chance.nextBoolean()) return place;
        while (place < events.size() && !(events.get(place) instanceof Event.Said)) place++;
        return Math.min(place + 1, events.size());
    }

    private List<String> cut(List<Event> events, int place, Unflushed unflushed, Claims claims) throws IOException {
        Disk disk = new Disk(folder.resolve("recorded"));
        for (Event event : events.subList(0, place)) {
            disk.play(event);
            if (event instanceof Event.Said(var words)) claims.add(words);
        }
        Path left = folder.resolve("left");
        disk.build(left, unflushed, chance);
        List<String> faults = claims.faults(left);
        remove(left);
        return faults;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /// @param arguments  a folder on the disk that is measured, and how many rounds
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        System.out.println(
                "| `synchronous` | Rounds | Disks | Entries that had to be there | Faulty disks | First fault |");
        System.out.println("|---|---|---|---|---|---|");
        for (String mode : List.of("FULL", "NORMAL", "OFF")) {
            int some = mode.equals("FULL") ? rounds : Math.max(1, rounds / 10);
            Result result = new FlushedRounds(folder, 2026).run(some, "&synchronous=" + mode);
            String first = result.faults().stream().findFirst().orElse("none");
            System.out.printf(
                    "| %s | %d | %d | %,d | %d | %s |%n",
                    mode, result.rounds(), result.cuts(), result.entries(), result.faulty(), first);
        }
        System.out.printf("%nThe disk's own flush, 4 kB appended: %s%n", flushes(folder.resolve("flushed")));
    }

    private static String flushes(Path file) throws IOException {
        int count = 500;
        double[] milliseconds = new double[count];
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            for (int i = 0; i < count; i++) {
                long before = System.nanoTime();
                channel.write(ByteBuffer.allocate(4096));
                channel.force(true);
                milliseconds[i] = (System.nanoTime() - before) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        return "median %.2f ms, p99 %.2f ms".formatted(milliseconds[count / 2], milliseconds[count * 99 / 100]);
    }
}
