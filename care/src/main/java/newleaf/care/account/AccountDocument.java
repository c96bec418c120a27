package newleaf.care.account;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.PersonId;
import newleaf.documents.Answer;
import newleaf.documents.DocumentReader;
import newleaf.documents.JsonText;
import newleaf.documents.Reading;
import newleaf.documents.Section;
import newleaf.documents.tree.Node;
import newleaf.documents.tree.Problems;
import org.jspecify.annotations.Nullable;

/// What is in an account as a document on one line (`newleaf/account/1`), read back without loss. This is what is
/// sealed. Whose it is and its version stand beside it. A later format gets another number; this one stays readable.
public final class AccountDocument {
    private static final String SCHEMA = "newleaf/account/1";
    private static final int LONGEST = 20_000;
    private static final int LONGEST_LOCK = 100_000;
    private static final long MOST = 1L << 50;

    private AccountDocument() {}

    public static String written(Account account) {
        Ways ways = account.ways();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("schema", SCHEMA);
        fields.put("made", account.made().toString());
        fields.put("role", ways.role().label());
        fields.put("words", ways.words().words());
        ways.passphrase().ifPresent(hash -> fields.put("passphrase", hash));
        fields.put(
                "passkeys",
                ways.passkeys().stream().map(AccountDocument::written).toList());
        fields.put("codes", ways.codes().stream().map(AccountDocument::written).toList());
        ways.lockMinutes().ifPresent(minutes -> fields.put("lockMinutes", minutes));
        return JsonText.line(fields);
    }

    private static Map<String, Object> written(Passkey key) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", key.id());
        fields.put("publicKey", key.publicKey());
        fields.put("counter", key.counter());
        fields.put("transports", key.transports());
        fields.put("backupEligible", key.isBackupEligible());
        fields.put("backedUp", key.isBackedUp());
        fields.put("device", key.device());
        fields.put("made", key.made().toString());
        key.lastUsed().ifPresent(day -> fields.put("lastUsed", day.toString()));
        return fields;
    }

    private static Map<String, Object> written(SpareCode code) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("digest", code.digest());
        fields.put("used", code.isUsed());
        return fields;
    }

    /// Every problem at once.
    ///
    /// @param person   whose it is
    /// @param version  of its ways
    public static Reading<Account> read(PersonId person, long version, byte[] document) {
        Problems problems = new Problems("an account");
        Optional<Account> account = new DocumentReader(problems)
                .read(document)
                .flatMap(fields -> account(person, version, Section.of(fields, problems), problems));
        return account.<Reading<Account>>map(Reading.Usable::new)
                .orElseGet(() -> new Reading.Unusable<>(problems.all()));
    }

    private static Optional<Account> account(PersonId person, long version, Section root, Problems problems) {
        needed(root, "schema", root.oneOf("schema", List.of(SCHEMA)));
        Optional<Instant> made = instant(root);
        Optional<Role> role = needed(root, "role", root.oneOf("role", Role.values()));
        Optional<ThreeWords> words = words(root);
        Optional<String> passphrase = root.text("passphrase", LONGEST).known();
        List<Optional<Passkey>> passkeys =
                needed(root, "passkeys", root.sections("passkeys")).orElse(List.of()).stream()
                        .map(AccountDocument::passkey)
                        .toList();
        List<Optional<SpareCode>> codes = needed(root, "codes", root.sections("codes")).orElse(List.of()).stream()
                .map(AccountDocument::code)
                .toList();
        Optional<Integer> lock =
                root.whole("lockMinutes", 0, LONGEST_LOCK).known().map(Double::intValue);
        root.nothingElse();
        if (!problems.isEmpty()) return Optional.empty();
        var ways = new Ways(role.orElseThrow(), words.orElseThrow(), passphrase, whole(passkeys), whole(codes), lock);
        return Optional.of(new Account(person, ways, made.orElseThrow(), version));
    }

    private static Optional<Passkey> passkey(Section fields) {
        Optional<String> id = text(fields, "id");
        Optional<String> publicKey = text(fields, "publicKey");
        Optional<Double> counter = needed(fields, "counter", fields.whole("counter", 0, MOST));
        List<String> transports = texts(fields, "transports");
        Optional<Boolean> isEligible = needed(fields, "backupEligible", fields.truth("backupEligible"));
        Optional<Boolean> isBackedUp = needed(fields, "backedUp", fields.truth("backedUp"));
        Optional<String> device = text(fields, "device");
        var made = needed(fields, "made", fields.date("made"));
        var lastUsed = fields.date("lastUsed").known();
        fields.nothingElse();
        boolean isWhole = id.isPresent() && publicKey.isPresent() && counter.isPresent() && isEligible.isPresent();
        if (!isWhole || isBackedUp.isEmpty() || device.isEmpty() || made.isEmpty()) return Optional.empty();
        return Optional.of(new Passkey(
                id.get(),
                publicKey.get(),
                counter.get().longValue(),
                transports,
                isEligible.get(),
                isBackedUp.get(),
                device.get(),
                made.get(),
                lastUsed));
    }

    private static Optional<SpareCode> code(Section fields) {
        Optional<String> digest = text(fields, "digest");
        Optional<Boolean> isUsed = needed(fields, "used", fields.truth("used"));
        fields.nothingElse();
        return digest.flatMap(each -> isUsed.map(used -> new SpareCode(each, used)));
    }

    private static Optional<ThreeWords> words(Section root) {
        try {
            return Optional.of(new ThreeWords(texts(root, "words")));
        } catch (IllegalArgumentException notThree) {
            root.problem("words", "are three words");
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(Section root) {
        try {
            return text(root, "made").map(Instant::parse);
        } catch (DateTimeException notOne) {
            root.problem("made", "is an instant");
            return Optional.empty();
        }
    }

    private static List<String> texts(Section fields, String name) {
        List<Node> items = needed(fields, name, fields.items(name)).orElse(List.of());
        List<String> texts = items.stream()
                .flatMap(node -> node instanceof Node.Text(var text, var line)
                        ? Optional.of(text).stream()
                        : Optional.<String>empty().stream())
                .toList();
        if (texts.size() != items.size()) fields.problem(name, "is a list of texts");
        return texts;
    }

    private static Optional<String> text(Section fields, String name) {
        return needed(fields, name, fields.text(name, LONGEST));
    }

    private static <T> Optional<T> needed(Section fields, String name, Answer<T> answer) {
        if (!fields.isPresent(name)) fields.problem(name, "is needed");
        return answer.known();
    }

    private static <T> List<T> whole(List<Optional<T>> all) {
        return all.stream().map(Optional::orElseThrow).toList();
    }
}
