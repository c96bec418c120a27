package newleaf.web.network;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/// Whether an address is one of the open internet: none of this machine, of a network behind it, or of several at once.
public final class PublicAddress {
    private static final int BYTE = 0xff;

    private PublicAddress() {}

    public static boolean is(InetAddress address) {
        boolean isNear = address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
        if (isNear) return false;
        if (address instanceof Inet4Address four) return isPublic(four.getAddress());
        return address instanceof Inet6Address six && isPublicSix(six.getAddress());
    }

    /// The special blocks of RFC 6890 that the JDK does not know.
    private static boolean isPublic(byte[] four) {
        int first = four[0] & BYTE;
        int second = four[1] & BYTE;
        int third = four[2] & BYTE;
        boolean isSpecial = switch (first) {
            case 0, 10, 127 -> true;
            case 100 -> second >= 64 && second < 128; // shared behind a carrier
            case 169 -> second == 254;
            case 172 -> second >= 16 && second < 32;
            case 192 -> second == 168 || (second == 0 && (third == 0 || third == 2)) || (second == 88 && third == 99);
            case 198 -> second == 18 || second == 19 || (second == 51 && third == 100);
            case 203 -> second == 0 && third == 113;
            default -> first >= 224;
        };
        return !isSpecial;
    }

    /// Of those that may be routed only 2000::/3, and there none that carries an address of the older kind (6to4,
    /// Teredo) or is for examples. Mapped ones never come here: the JDK reads them as of the older kind.
    private static boolean isPublicSix(byte[] six) {
        boolean isGlobal = (six[0] & 0xe0) == 0x20;
        boolean isCarrier = (six[0] & BYTE) == 0x20 && (six[1] & BYTE) == 0x02;
        boolean isSpecial = startsWith(six, 0x20, 0x01) && (six[2] & 0xfe) == 0;
        boolean isExample =
                startsWith(six, 0x20, 0x01, 0x0d, 0xb8) || (startsWith(six, 0x3f, 0xff) && (six[2] & 0xf0) == 0);
        return isGlobal && !isCarrier && !isSpecial && !isExample;
    }

    private static boolean startsWith(byte[] address, int... with) {
        return Arrays.equals(address, 0, with.length, bytes(with), 0, with.length);
    }

    private static byte[] bytes(int... numbers) {
        var bytes = new byte[numbers.length];
        for (int i = 0; i < numbers.length; i++) bytes[i] = (byte) numbers[i];
        return bytes;
    }
}
