package newleaf.web.reminder.mail;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import newleaf.care.PersonId;
import newleaf.knowledge.Shelves;
import newleaf.web.reminder.address.Addresses.Address;

/// The two mails there are: whether an address is somebody's, and the reminder. Both say the same to everybody.
public final class Mails {
    private static final Duration TO_CONFIRM = Duration.ofHours(1);
    /// A mail may be found years later; its link still has to stop what comes.
    private static final Duration TO_STOP = Duration.ofDays(3650);

    private final Supplier<Optional<byte[]>> key;
    private final Optional<Way> way;
    private final MailWords words;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();
    private final AskedAddresses asked;

    /// @param key  of the record; empty while it is not open
    /// @param way  empty where no mail is sent; links of earlier mails still stop what they stop
    public Mails(Supplier<Optional<byte[]>> key, Optional<Way> way, Shelves shelves, Clock clock) {
        this.key = key;
        this.way = way;
        this.words = new MailWords(shelves);
        this.clock = clock;
        this.asked = new AskedAddresses(clock);
    }

    /// By whom mail goes, and how people come back from its links.
    public record Way(Post post, URI server) {
        @Override
        public String toString() {
            return "Way";
        }
    }

    public boolean areSent() {
        return way.isPresent();
    }

    /// What came of asking whether an address is theirs.
    public enum Asked {
        SENT,
        /// They or others have asked too often for today.
        TOO_OFTEN,
        NOT_NOW
    }

    public Asked ask(PersonId person, Address address) {
        Optional<MailAddress> to = MailAddress.of(address.says().to());
        Optional<Slips> slips = slips();
        if (way.isEmpty() || to.isEmpty() || slips.isEmpty()) return Asked.NOT_NOW;
        if (!asked.mayBeAsked(person, to.get())) return Asked.TOO_OFTEN;
        var slip = new Slips.Slip(Slips.For.CONFIRM, person, address.id(), in(TO_CONFIRM));
        URI link = way.get()
                .server()
                .resolve(ConfirmPages.CONFIRM + "/" + slips.get().sealed(slip));
        Post.Came came = way.get().post().send(words.asking(to.get(), named(), link));
        return came == Post.Came.TAKEN ? Asked.SENT : Asked.NOT_NOW;
    }

    private String named() {
        return Long.toHexString(chance.nextLong()) + Long.toHexString(chance.nextLong());
    }

    Post.Came remind(PersonId person, Address address, String name) {
        Optional<MailAddress> to = MailAddress.of(address.says().to());
        Optional<Slips> slips = slips();
        if (way.isEmpty() || slips.isEmpty()) return Post.Came.LATER;
        if (to.isEmpty()) return Post.Came.GONE;
        var slip = new Slips.Slip(Slips.For.STOP, person, address.id(), in(TO_STOP));
        URI server = way.get().server();
        URI stop = server.resolve(StopPages.STOP + "/" + slips.get().sealed(slip));
        return way.get().post().send(words.reminding(to.get(), name, server.resolve("/today"), stop));
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    /// What a link of ours is for; empty for any other.
    Optional<Slips.Slip> opened(String token, Slips.For what) {
        return slips().flatMap(slips -> slips.opened(token, what, clock.instant()));
    }

    private Optional<Slips> slips() {
        return key.get().map(each -> new Slips(each, chance));
    }

    @Override
    public String toString() {
        return "Mails";
    }
}
