package newleaf.web;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands in front of this server, by address: whom it came from and how is believed from nobody else.
public record TrustedProxies(List<Network> networks) {
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    public TrustedProxies {
        networks = List.copyOf(networks);
    }

    /// Addresses and networks (`10.0.0.0/24`), with commas between them; empty where one of them is neither.
    public static Optional<TrustedProxies> of(String text) {
        List<Network> networks = new ArrayList<>();
        for (String each : text.split(",", -1)) {
            Optional<Network> network = Network.of(each.strip());
            if (network.isEmpty()) return Optional.empty();
            networks.add(network.get());
        }
        return Optional.of(new TrustedProxies(networks));
    }

    public boolean isEmpty() {
        return networks.isEmpty();
    }

    public boolean trust(String address) {
        return Network.address(address).filter(this::holds).isPresent();
    }

    /// Who really asked: of those that each handed it on for, the last one that is no proxy of ours. What stands left
    /// of
    /// that one, anybody could have written.
    ///
    /// @param chain  in the order in which they were added
    /// @param last   who asked us
    public String visitor(List<String> chain, String last) {
        String visitor = last;
        for (String each : chain.reversed()) {
            Optional<InetAddress> address = Network.address(each);
            if (address.isEmpty()) return visitor;
            visitor = address.get().getHostAddress();
            if (!holds(address.get())) return visitor;
        }
        return visitor;
    }

    private boolean holds(InetAddress address) {
        return networks.stream().anyMatch(network -> network.holds(address));
    }
}
