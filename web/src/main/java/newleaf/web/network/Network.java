package newleaf.web.network;

import java.net.InetAddress;
import java.util.Arrays;

/// An address, or the network of 64 bits that one household has in version 6.
///
/// @param key  the same for all addresses of one network
public record Network(String key) {
    private static final int BYTES = 8;

    /// What is no address stands for itself; nobody is asked for its name.
    public static Network of(String address) {
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return new Network(Arrays.toString(bytes.length > BYTES ? Arrays.copyOf(bytes, BYTES) : bytes));
        } catch (IllegalArgumentException _) {
            return new Network(address);
        }
    }

    @Override
    public String toString() {
        return "Network";
    }
}
