package newleaf.web.member;

/// What only our key opens.
final class SealedBytes {
    private final byte[] bytes;

    SealedBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }

    int length() {
        return bytes.length;
    }

    @Override
    public String toString() {
        return "SealedBytes";
    }
}
