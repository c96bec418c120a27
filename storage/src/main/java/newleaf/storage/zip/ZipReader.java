package newleaf.storage.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Opens a zip in which nothing is left to chance: every byte belongs to one listed file, in the order of the
/// list, and what a file says of itself is what the list says. Two readers cannot see two different zips in
/// it. A zip without an export's names, with links, passwords, further disks, gaps or remarks is refused.
public final class ZipReader {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END = 22;
    private static final String NO_ZIP = "is no whole zip: it was changed or cut short, or another program wrote it";

    private final Limits limits;
    private final List<String> problems = new ArrayList<>();

    private ZipReader(Limits limits) {
        this.limits = limits;
    }

    public static Unzipped read(byte[] zip, Limits limits) {
        var reader = new ZipReader(limits);
        Map<String, byte[]> files = reader.files(zip);
        return reader.problems.isEmpty() ? new Unzipped.Files(files) : new Unzipped.Refused(reader.problems);
    }

    private Map<String, byte[]> files(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (zip.length > limits.whole()) {
            problems.add("is larger than any export");
            return files;
        }
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        Optional<List<Listed>> listed = listed(bytes);
        if (listed.isEmpty()) {
            problems.add(NO_ZIP);
            return files;
        }
        check(listed.get());
        if (problems.isEmpty()) unpack(bytes, listed.get(), files);
        return files;
    }

    /// The list at the end; empty where it does not end the zip exactly.
    private Optional<List<Listed>> listed(ByteBuffer bytes) {
        int end = bytes.limit() - END;
        if (end < 0 || bytes.getInt(end) != END_SIGNATURE) return Optional.empty();
        boolean isWhole = bytes.getInt(end + 4) == 0 && bytes.getShort(end + 20) == 0;
        int count = Short.toUnsignedInt(bytes.getShort(end + 10));
        long size = Integer.toUnsignedLong(bytes.getInt(end + 12));
        long at = Integer.toUnsignedLong(bytes.getInt(end + 16));
        if (!isWhole || bytes.getShort(end + 8) != (short) count || at + size != end) return Optional.empty();
        ByteBuffer list = bytes.slice((int) at, (int) size).order(ByteOrder.LITTLE_ENDIAN);
        List<Listed> files = new ArrayList<>();
        while (files.size() < count) {
            Optional<Listed> next = Listed.next(list);
            if (next.isEmpty()) return Optional.empty();
            files.add(next.get());
        }
        return list.hasRemaining() ? Optional.empty() : Optional.of(files);
    }

    private void check(List<Listed> files) {
        if (files.size() > limits.names().size()) {
            problems.add("holds more files than an export");
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < files.size(); i++) {
            String which = "file " + (i + 1) + " of the zip ";
            Optional<String> problem = files.get(i).problem(limits.names(), limits.each());
            problem.ifPresent(words -> problems.add(which + words));
            if (!seen.add(files.get(i).name())) problems.add(which + "has a name that stood before");
        }
        long all = files.stream().mapToLong(Listed::unpacked).sum();
        if (all > limits.all()) problems.add("unpacks to more than any export");
    }

    private void unpack(ByteBuffer bytes, List<Listed> files, Map<String, byte[]> into) {
        long at = 0;
        long list = Integer.toUnsignedLong(bytes.getInt(bytes.limit() - END + 16));
        for (int i = 0; i < files.size(); i++) {
            long end = i + 1 < files.size() ? files.get(i + 1).at() : list;
            String name = files.get(i).name();
            Unpacked.of(bytes, files.get(i), at, end)
                    .ifPresentOrElse(
                            content -> into.put(name, content),
                            () -> problems.add(name + " was changed, or is not as the list of the zip says"));
            at = end;
        }
    }
}
