package newleaf.care;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// The name of an entry (UUID version 7), made by whoever writes it: sent twice it is still one entry.
public record EntryId(UUID value) {
    private static final int VERSION = 7;
    private static final int VARIANT = 2;

    public EntryId {
        if (value.version() != VERSION || value.variant() != VARIANT) {
            throw new IllegalArgumentException("an entry is named by a UUID of version 7");
        }
    }

    /// Milliseconds and 74 bits of chance (RFC 9562, 5.7).
    public static EntryId made(Instant now, RandomGenerator chance) {
        long high = (now.toEpochMilli() << 16) | (VERSION << 12) | chance.nextInt(1 << 12);
        long low = (chance.nextLong() >>> 2) | (1L << 63);
        return new EntryId(new UUID(high, low));
    }

    public static EntryId of(String text) {
        return new EntryId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
