package newleaf.care;

import java.util.UUID;
import java.util.random.RandomGenerator;

/// The name of a person in the record: chance, and nothing else. It tells nothing of who they are.
public record PersonId(UUID value) {
    /// @param chance  one that cannot be foreseen
    public static PersonId made(RandomGenerator chance) {
        long high = (chance.nextLong() & ~0xf000L) | 0x4000L;
        return new PersonId(new UUID(high, (chance.nextLong() >>> 2) | (1L << 63)));
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
