package newleaf.storage.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// One file of a zip, unpacked.
final class Unpacked {
    private static final int SIGNATURE = 0x04034b50;
    private static final int AFTERWARDS = 0x08074b50;
    private static final int FIXED = 30;

    private Unpacked() {}

    /// Empty where its header, its content or what stands after it is not as listed.
    ///
    /// @param begin  where it must begin
    /// @param end    where the next one begins
    static Optional<byte[]> of(ByteBuffer bytes, Listed listed, long begin, long end) {
        boolean isInPlace = listed.at() == begin && begin + FIXED <= end && end <= bytes.limit();
        if (!isInPlace) return Optional.empty();
        ByteBuffer own = bytes.slice((int) begin, (int) (end - begin)).order(ByteOrder.LITTLE_ENDIAN);
        byte[] name = listed.name().getBytes(StandardCharsets.UTF_8);
        int nameLength = Short.toUnsignedInt(own.getShort(26));
        long content = (long) FIXED + nameLength + Short.toUnsignedInt(own.getShort(28));
        long after = own.limit() - content - listed.packed();
        if (nameLength != name.length || after < 0 || !isHeader(own, listed, name)) return Optional.empty();
        int rest = (int) (content + listed.packed());
        if (!isAfter(own, rest, listed)) return Optional.empty();
        return content(own, (int) content, listed).filter(found -> sum(found) == listed.sum());
    }

    private static boolean isHeader(ByteBuffer own, Listed listed, byte[] name) {
        byte[] written = new byte[name.length];
        own.get(FIXED, written);
        boolean isSame = own.getInt(0) == SIGNATURE
                && Short.toUnsignedInt(own.getShort(6)) == listed.flags()
                && Short.toUnsignedInt(own.getShort(8)) == listed.method()
                && Arrays.equals(written, name);
        boolean isSilent = listed.isAfterwards() && own.getInt(14) == 0 && own.getInt(18) == 0 && own.getInt(22) == 0;
        return isSame && (isSilent || areSums(own, 14, listed));
    }

    /// Sum, packed size and unpacked size, one after the other.
    private static boolean areSums(ByteBuffer own, int at, Listed listed) {
        return Integer.toUnsignedLong(own.getInt(at)) == listed.sum()
                && Integer.toUnsignedLong(own.getInt(at + 4)) == listed.packed()
                && Integer.toUnsignedLong(own.getInt(at + 8)) == listed.unpacked();
    }

    /// Nothing, or the sums once more with or without their mark.
    private static boolean isAfter(ByteBuffer own, int rest, Listed listed) {
        int left = own.limit() - rest;
        if (!listed.isAfterwards()) return left == 0;
        return switch (left) {
            case 12 -> areSums(own, rest, listed);
            case 16 -> own.getInt(rest) == AFTERWARDS && areSums(own, rest + 4, listed);
            default -> false;
        };
    }

    /// At most as much as was listed is ever unpacked.
    private static Optional<byte[]> content(ByteBuffer own, int at, Listed listed) {
        ByteBuffer packed = own.slice(at, (int) listed.packed());
        byte[] content = new byte[(int) listed.unpacked()];
        if (listed.method() == Listed.STORED) {
            packed.get(content);
            return Optional.of(content);
        }
        try (var inflater = new Inflater(true)) {
            inflater.setInput(packed);
            int size = 0;
            while (size < content.length) {
                int more = inflater.inflate(content, size, content.length - size);
                if (more == 0) return Optional.empty();
                size += more;
            }
            boolean isMore = !inflater.finished() && inflater.inflate(new byte[1]) > 0;
            boolean isWhole = inflater.finished() && inflater.getBytesRead() == listed.packed();
            return isWhole && !isMore ? Optional.of(content) : Optional.empty();
        } catch (DataFormatException changed) {
            return Optional.empty();
        }
    }

    private static long sum(byte[] content) {
        var sum = new CRC32();
        sum.update(content);
        return sum.getValue();
    }
}
