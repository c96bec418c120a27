package newleaf.web.account.enter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.PersonId;
import newleaf.care.account.Account;
import newleaf.care.account.Passkey;
import newleaf.care.account.SpareCode;
import newleaf.care.account.ThreeWords;
import newleaf.care.safe.Safe;
import newleaf.web.account.passkey.Ceremony;
import newleaf.web.account.secret.Guesses;
import newleaf.web.account.secret.Hashing;
import newleaf.web.account.secret.SpareCodes;
import newleaf.web.account.secret.Turn;
import newleaf.web.member.House;

/// Whether somebody is who they say. What does not fit gets the same answer in the same time, whether or not there is
/// such an account.
final class Proof {
    private static final String NOBODY = "nobody";

    private final House house;
    private final Guesses guesses;
    private final Hashing hashing;
    private final Ceremony ceremony;
    private final Known known;

    Proof(House house, Guesses guesses, Hashing hashing, Ceremony ceremony, Known known) {
        this.house = house;
        this.guesses = guesses;
        this.hashing = hashing;
        this.ceremony = ceremony;
        this.known = known;
    }

    /// What came of it.
    sealed interface Outcome {
        record Right(Account account) implements Outcome {
            @Override
            public String toString() {
                return "Right";
            }
        }

        /// The passphrase of this machine's record.
        record OwnMachine() implements Outcome {}

        record Wrong() implements Outcome {}

        record TooMany() implements Outcome {}
    }

    /// Whose account these words name.
    Optional<Account> named(String words) {
        return ThreeWords.typed(words)
                .flatMap(each -> safe().flatMap(safe -> safe.accounts().named(each)));
    }

    /// By a passphrase, when its turn has come.
    ///
    /// @param words  as they were typed: what is guessed, whether or not they name anybody
    Turn<Outcome> passphrase(Optional<Account> account, String words, String passphrase, HttpServletRequest request) {
        var guess = new Guess(account, words, request);
        if (!guess.isLeft()) return tooMany();
        Turn<Boolean> turn = hashing.matches(
                passphrase,
                account.flatMap(each -> each.ways().passphrase()),
                guess.browser.isPresent(),
                guess.address);
        return switch (turn) {
            case Turn.Busy<Boolean> _ -> new Turn.Busy<>();
            case Turn.Waits<Boolean>(var fits) ->
                new Turn.Waits<>(fits.thenApply(is -> is ? guess.right() : guess.wrong()));
        };
    }

    /// By the passphrase that locks the record of somebody's own machine.
    Turn<Outcome> ofOwnMachine(String passphrase, HttpServletRequest request) {
        var guess = new Guess(Optional.empty(), "", request);
        if (!guess.isLeft()) return tooMany();
        boolean fits = house.safe().unlock(passphrase).isPresent();
        if (!fits) return now(new Outcome.Wrong());
        guess.right();
        return now(new Outcome.OwnMachine());
    }

    /// By a code, which opens nothing any more afterwards.
    Outcome code(String words, String code, HttpServletRequest request) {
        Optional<Account> account = named(words);
        var guess = new Guess(account, words, request);
        if (!guess.isLeft()) return new Outcome.TooMany();
        List<SpareCode> codes = account.map(each -> each.ways().codes()).orElse(List.of());
        Optional<Account> opened = SpareCodes.take(codes, code)
                .flatMap(left -> account.flatMap(each -> safe().flatMap(safe ->
                        safe.accounts().change(each, each.ways().withCodes(left), Act.CREDENTIAL_CHANGED))));
        return opened.<Outcome>map(_ -> guess.right()).orElseGet(guess::wrong);
    }

    /// By a passkey; its counter goes on.
    Outcome passkey(String credential, HttpServletRequest request) {
        Optional<Passkey> used =
                ceremony.used(credential, request, id -> owner(id).flatMap(each -> of(each, id)));
        return used.flatMap(passkey -> owner(passkey.id()).map(account -> after(account, passkey)))
                .<Outcome>map(Outcome.Right::new)
                .orElseGet(Outcome.Wrong::new);
    }

    private Optional<Account> owner(String credential) {
        return safe().flatMap(safe -> safe.accounts().withPasskey(credential));
    }

    private static Optional<Passkey> of(Account account, String id) {
        return account.ways().passkeys().stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    private Account after(Account account, Passkey used) {
        List<Passkey> passkeys = account.ways().passkeys().stream()
                .map(each -> each.id().equals(used.id()) ? used : each)
                .toList();
        return safe().flatMap(
                        safe -> safe.accounts().change(account, account.ways().withPasskeys(passkeys), Act.SIGNED_IN))
                .orElse(account);
    }

    private Optional<Safe.Inside> safe() {
        return house.safe().inside();
    }

    /// Late, so that who goes on guessing costs little; no thread waits.
    static Turn<Outcome> tooMany() {
        return new Turn.Waits<>(
                new CompletableFuture<Outcome>().completeOnTimeout(new Outcome.TooMany(), 1, TimeUnit.SECONDS));
    }

    private static Turn<Outcome> now(Outcome outcome) {
        return new Turn.Waits<>(CompletableFuture.completedFuture(outcome));
    }

    /// Beside the answer, which comes as soon where there is nobody to tell of.
    private void told(PersonId person) {
        safe().ifPresent(safe -> safe.audit().tell(person, Actor.PERSON, Act.REFUSED));
    }

    /// One guess at one account, from one place.
    private final class Guess {
        private final Optional<Account> account;
        private final String key;
        private final String address;
        private final Optional<String> browser;

        Guess(Optional<Account> account, String words, HttpServletRequest request) {
            this.account = account;
            this.key = account.map(Account::person)
                    .map(PersonId::toString)
                    .orElseGet(
                            () -> ThreeWords.typed(words).map(ThreeWords::key).orElse(NOBODY));
            this.address = request.getRemoteAddr();
            this.browser = account.flatMap(each -> known.here(request, each.person()));
        }

        boolean isLeft() {
            return guesses.mayGuess(address, key, browser);
        }

        Outcome right() {
            guesses.right(address, key, browser);
            return account.<Outcome>map(Outcome.Right::new).orElseGet(Outcome.Wrong::new);
        }

        Outcome wrong() {
            account.ifPresent(each -> Thread.startVirtualThread(() -> told(each.person())));
            return new Outcome.Wrong();
        }
    }
}
