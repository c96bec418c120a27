package newleaf.web.account.secret;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import newleaf.web.network.Network;

/// How often someone may try to sign in, with whatever they try. A browser that signed in to the account before has
/// tries
/// of its own, so nobody elsewhere can lock its owner out; all others share those of their network and of the account.
public final class Guesses {
    static final int OF_A_NETWORK = 10;
    static final int OF_AN_ACCOUNT = 20;
    static final int OF_A_BROWSER = 10;
    private static final Duration A_WHILE = Duration.ofMinutes(15);
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final Allowance networks;
    private final Allowance accounts;
    private final Allowance browsers;

    public Guesses() {
        this(Ticker.systemTicker()::read);
    }

    /// @param nanos  of a clock that nobody can set back
    public Guesses(LongSupplier nanos) {
        networks = new Allowance(OF_A_NETWORK, A_WHILE, nanos);
        accounts = new Allowance(OF_AN_ACCOUNT, AN_HOUR, nanos);
        browsers = new Allowance(OF_A_BROWSER, A_WHILE, nanos);
    }

    /// Takes one try where there is one left; asked once before each.
    ///
    /// @param knownBrowser  what `KnownBrowser.id` said for this account, and nothing else
    public boolean mayGuess(String address, String accountKey, Optional<String> knownBrowser) {
        if (knownBrowser.isPresent()) return browsers.take(new Browser(knownBrowser.get(), accountKey));
        Network network = Network.of(address);
        if (!networks.take(network)) return false;
        if (accounts.take(accountKey)) return true;
        networks.giveBack(network);
        return false;
    }

    /// The try was right, so it does not count.
    public void right(String address, String accountKey, Optional<String> knownBrowser) {
        if (knownBrowser.isPresent()) {
            browsers.giveBack(new Browser(knownBrowser.get(), accountKey));
            return;
        }
        networks.giveBack(Network.of(address));
        accounts.giveBack(accountKey);
    }

    private record Browser(String id, String accountKey) {
        @Override
        public String toString() {
            return "Browser";
        }
    }
}
