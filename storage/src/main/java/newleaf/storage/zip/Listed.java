package newleaf.storage.zip;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/// One file as the list at the end of a zip describes it.
///
/// @param at  where its own header begins
record Listed(String name, int flags, int method, long sum, long packed, long unpacked, int mode, long at) {
    private static final int SIGNATURE = 0x02014b50;
    private static final int FIXED = 46;
    private static final long OVERFLOW = 0xffff_ffffL;
    static final int AFTERWARDS = 0x0008;
    private static final int ENCRYPTED = 0x2041;

    /// How it was packed, sums that stand after the content, names in UTF-8.
    private static final int HARMLESS = 0x0006 | AFTERWARDS | 0x0800;

    static final int STORED = 0;
    static final int DEFLATED = 8;
    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;

    /// The next one, after which the buffer stands.
    static Optional<Listed> next(ByteBuffer list) {
        if (list.remaining() < FIXED || list.getInt(list.position()) != SIGNATURE) return Optional.empty();
        int begin = list.position();
        int nameLength = Short.toUnsignedInt(list.getShort(begin + 28));
        int more = Short.toUnsignedInt(list.getShort(begin + 30)) + Short.toUnsignedInt(list.getShort(begin + 32));
        boolean isOnOtherDisk = list.getShort(begin + 34) != 0;
        if (isOnOtherDisk || list.remaining() < FIXED + nameLength + more) return Optional.empty();
        byte[] name = new byte[nameLength];
        list.get(begin + FIXED, name);
        list.position(begin + FIXED + nameLength + more);
        return Optional.of(new Listed(
                new String(name, StandardCharsets.UTF_8),
                Short.toUnsignedInt(list.getShort(begin + 8)),
                Short.toUnsignedInt(list.getShort(begin + 10)),
                Integer.toUnsignedLong(list.getInt(begin + 16)),
                Integer.toUnsignedLong(list.getInt(begin + 20)),
                Integer.toUnsignedLong(list.getInt(begin + 24)),
                list.getInt(begin + 38) >>> 16,
                Integer.toUnsignedLong(list.getInt(begin + 42))));
    }

    boolean isAfterwards() {
        return (flags & AFTERWARDS) != 0;
    }

    /// Why it is not unpacked; nothing of it was looked at yet but what the list says.
    Optional<String> problem(Set<String> names, long largest) {
        if (!names.contains(name)) return Optional.of("has a name that no file of an export has");
        boolean isOrdinary = (mode & TYPE) == 0 || (mode & TYPE) == REGULAR;
        if (!isOrdinary) return Optional.of("is a link or a folder, and an export has neither");
        if ((flags & ENCRYPTED) != 0) return Optional.of("is locked with a password; unpack it and zip it without one");
        if ((flags & ~HARMLESS) != 0) return Optional.of("is packed in a way that is not read");
        if (method != STORED && method != DEFLATED) return Optional.of("is packed in a way that is not read");
        if (unpacked > largest || packed == OVERFLOW) return Optional.of("is larger than any export");
        if (Limits.isTooTight(unpacked, packed)) return Optional.of("unpacks to far more than it holds");
        boolean isLying = method == STORED && (packed != unpacked || isAfterwards());
        return isLying ? Optional.of("is not as the list of the zip says") : Optional.empty();
    }
}
