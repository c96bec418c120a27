package newleaf.web;

import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address, or all that begin with the same bits. No name is ever looked up.
///
/// @param bits  how many of them count, from the left
public record Network(InetAddress address, int bits) {
    private static final Pattern WRITTEN = Pattern.compile("([0-9A-Fa-f:.]{2,45})(?:/(\\d{1,3}))?");
    private static final Pattern FOUR_NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final int BYTE = 8;

    /// Empty where it is none, where its bits beyond the network are not zero, and where it is everybody.
    static Optional<Network> of(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) return Optional.empty();
        return address(written.group(1)).flatMap(address -> {
            int all = address.getAddress().length * BYTE;
            int bits = written.group(2) == null ? all : Integer.parseInt(written.group(2));
            return bits < 1 || bits > all || !isZeroFrom(bits, address)
                    ? Optional.empty()
                    : Optional.of(new Network(address, bits));
        });
    }

    /// An address as numbers; one of version 4 in the clothes of version 6 is one of version 4.
    public static Optional<InetAddress> address(String text) {
        String bare = text.replaceFirst("%[0-9A-Za-z]{1,20}$", "");
        boolean isFour = FOUR_NUMBERS.matcher(bare).matches();
        if (!isFour && !bare.contains(":")) return Optional.empty();
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    boolean holds(InetAddress other) {
        byte[] ours = address.getAddress();
        byte[] theirs = other.getAddress();
        if (ours.length != theirs.length) return false;
        for (int bit = 0; bit < bits; bit++) if (bit(ours, bit) != bit(theirs, bit)) return false;
        return true;
    }

    private static boolean isZeroFrom(int first, InetAddress address) {
        byte[] bytes = address.getAddress();
        for (int bit = first; bit < bytes.length * BYTE; bit++) if (bit(bytes, bit) != 0) return false;
        return true;
    }

    private static int bit(byte[] bytes, int place) {
        return bytes[place / BYTE] >> (BYTE - 1 - place % BYTE) & 1;
    }
}
