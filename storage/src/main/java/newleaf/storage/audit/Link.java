package newleaf.storage.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Where a chain has got to: how much was told, and a hash of all of it in its order.
/// Compared by [#isSame(Link)] alone.
@SuppressWarnings("ArrayRecordComponent")
record Link(long number, byte[] hash) {
    private static final int HASH = 32;

    static final Link NONE = new Link(0, new byte[HASH]);

    /// The next link: over the hash so far, the number and what is told, as it is sealed.
    Link next(byte[] sealed) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(hash);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number + 1).array());
            return new Link(number + 1, digest.digest(sealed));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    byte[] written() {
        return ByteBuffer.allocate(Long.BYTES + HASH).putLong(number).put(hash).array();
    }

    static Link read(byte[] written) {
        ByteBuffer bytes = ByteBuffer.wrap(written);
        long number = bytes.getLong();
        byte[] hash = new byte[HASH];
        bytes.get(hash);
        return new Link(number, hash);
    }

    boolean isSame(Link other) {
        return number == other.number && MessageDigest.isEqual(hash, other.hash);
    }
}
