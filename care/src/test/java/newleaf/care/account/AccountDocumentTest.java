package newleaf.care.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import newleaf.care.PersonId;
import newleaf.documents.Reading;
import newleaf.testkit.Golden;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;

class AccountDocumentTest {
    private static final String FILE = "care/src/test/resources/accounts.jsonl";
    private static final PersonId PERSON = PersonId.made(new Random(1));
    private static final Instant MADE = Instant.parse("2028-02-29T03:59:00.125Z");
    private static final LocalDate DAY = LocalDate.of(2028, 2, 29);
    private static final ThreeWords WORDS = new ThreeWords(List.of("Árbol", "río", "mesa"));

    private static List<Account> samples() {
        var whole = new Ways(
                Role.CLINICIAN,
                WORDS,
                Optional.of("$argon2id$v=19$m=65536,t=3,p=1$c2FsdA$aGFzaA"),
                List.of(
                        new Passkey(
                                "AQID-_",
                                "pQECAyYg",
                                4_294_967_295L,
                                List.of("internal", "hybrid"),
                                true,
                                false,
                                "a phone, ¿sí? 🌱",
                                DAY,
                                Optional.of(DAY.plusDays(1))),
                        new Passkey("BAUG", "pQEC", 0, List.of(), false, false, "", DAY, Optional.empty())),
                List.of(new SpareCode("0a1b", false), new SpareCode("2c3d", true)),
                Optional.of(15));
        var bare = new Ways(Role.PERSON, WORDS, Optional.empty(), List.of(), List.of(), Optional.empty());
        return List.of(new Account(PERSON, whole, MADE, 7), new Account(PERSON, bare, MADE, 7));
    }

    @Test
    void it_is_read_back_as_it_was_written() {
        for (Account account : samples()) {
            assertThat(read(AccountDocument.written(account)).usable()).contains(account);
        }
    }

    /// What was written once has to be readable for good: a change here needs a new number of the format.
    @Test
    void the_format_is_the_one_that_was_accepted() {
        Golden.matches(
                FILE, samples().stream().map(AccountDocument::written).collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void the_format_that_was_accepted_is_read() throws IOException {
        assertThat(Files.readAllLines(ProjectRoot.path().resolve(FILE)).stream()
                        .map(line -> read(line).usable().orElseThrow()))
                .isEqualTo(samples());
    }

    @Test
    void a_field_that_is_needed_is_missed_and_nothing_is_repeated() {
        String whole = AccountDocument.written(samples().getFirst());
        for (String field : List.of(
                "schema",
                "made",
                "role",
                "words",
                "passkeys",
                "codes",
                "id",
                "publicKey",
                "counter",
                "transports",
                "backupEligible",
                "backedUp",
                "device",
                "digest",
                "used")) {
            String less = whole.replace("\"" + field + "\":", "\"other\":");
            assertThat(problems(less))
                    .as(field)
                    .isNotEmpty()
                    .noneMatch(words -> words.contains("argon2id") || words.contains("rbol"));
        }
        assertThat(problems(whole.replace("account/1", "account/2"))).isNotEmpty();
        assertThat(problems(whole.replace(",\"mesa\"", ""))).isNotEmpty();
        assertThat(problems(whole.replace("\"mesa\"", "7"))).isNotEmpty();
        assertThat(problems(whole.replace("\"clinician\"", "\"owner\""))).isNotEmpty();
    }

    @Test
    void whatever_is_cut_out_of_it_it_is_read_or_refused() {
        Random chance = new Random(16);
        String whole = AccountDocument.written(samples().getFirst());
        for (int i = 0; i < 300; i++) {
            int from = chance.nextInt(whole.length());
            int to = from + chance.nextInt(whole.length() - from) + 1;
            String less = whole.substring(0, from) + whole.substring(to);
            if (read(less).usable().isEmpty()) assertThat(problems(less)).isNotEmpty();
        }
    }

    @Test
    void nothing_of_it_is_printed() {
        Account account = samples().getFirst();
        Ways ways = account.ways();
        assertThat(account + " " + ways + " " + ways.words() + " " + ways.passkeys() + " " + ways.codes())
                .isEqualTo("Account Ways ThreeWords [Passkey, Passkey] [SpareCode, SpareCode]");
    }

    private static Reading<Account> read(String document) {
        return AccountDocument.read(PERSON, 7, document.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(String document) {
        return switch (read(document)) {
            case Reading.Usable<Account> _ -> List.of();
            case Reading.Unusable<Account>(var problems) ->
                problems.stream().map(each -> each.path() + " " + each.words()).toList();
        };
    }
}
