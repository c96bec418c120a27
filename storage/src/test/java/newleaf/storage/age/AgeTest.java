package newleaf.storage.age;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import newleaf.storage.age.AgeProblem.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {
    /// Made for these tests with `age-keygen`; they protect nothing.
    static final String SECRET = "AGE-SECRET-KEY-1LU9UKXY2QE65438TKLLNQ6U6WX0RR0298K8C3R9VU3QD99697TPSF3908D";

    static final String PUBLIC = "age1f0ulwr5k0czw32mdnummrhf8up2c799fzhq00snx2rvgsjjz04xsa7gzhy";
    private static final String OTHER_SECRET =
            "AGE-SECRET-KEY-1L0RSN8K25652CLXJ3ZC0HF0HCSGFCA7RH58EP2XUEY464DSNHJVSUFE430";
    private static final String OTHER_PUBLIC = "age1x7mwlfw6e3pz9lcscuv45ksx3z3dt9ps03y0yjnhhmwms8dddp6sh4dqnt";

    @TempDir
    private Path folder;

    /// A chunk of the format holds 65,536 bytes.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
    void what_was_sealed_opens_with_any_of_its_keys(int size) throws IOException {
        byte[] plain = bytes(size);
        byte[] sealed = sealed(plain, PUBLIC, OTHER_PUBLIC);
        assertThat(opened(sealed, SECRET)).isEqualTo(plain);
        assertThat(opened(sealed, OTHER_SECRET)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65_536, 300_000})
    void the_command_age_opens_what_is_sealed_here(int size) throws Exception {
        assumeTrue(isAgeHere(), "the command age is not here");
        byte[] plain = bytes(size);
        Path sealed = Files.write(folder.resolve("sealed.age"), sealed(plain, PUBLIC));
        Path keys = Files.writeString(folder.resolve("keys"), SECRET + "\n");
        Path out = folder.resolve("plain");
        assertThat(ran("age", "-d", "-i", keys.toString(), "-o", out.toString(), sealed.toString()))
                .isZero();
        assertThat(Files.exists(out) ? Files.readAllBytes(out) : new byte[0]).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a"})
    void what_the_command_age_sealed_opens_here(String armour) throws Exception {
        assumeTrue(isAgeHere(), "the command age is not here");
        byte[] plain = bytes(200_000);
        Path in = Files.write(folder.resolve("plain"), plain);
        Path out = folder.resolve("sealed.age");
        String[] words = {"age", armour, "-r", PUBLIC, "-o", out.toString(), in.toString()};
        assertThat(ran(Arrays.stream(words).filter(word -> !word.isEmpty()).toArray(String[]::new)))
                .isZero();
        assertThat(opened(Files.readAllBytes(out), SECRET)).isEqualTo(plain);
    }

    @Test
    void another_key_opens_nothing() {
        assertThatThrownBy(() -> opened(sealed(bytes(10), PUBLIC), OTHER_SECRET))
                .isInstanceOfSatisfying(
                        AgeProblem.class, problem -> assertThat(problem.what()).isEqualTo(What.NO_KEY_FITS));
    }

    @Test
    void what_is_not_sealed_is_told_apart() {
        assertThat(Age.isSealed("PK".getBytes(UTF_8))).isFalse();
        assertThatThrownBy(() -> opened(new byte[0], SECRET))
                .isInstanceOfSatisfying(
                        AgeProblem.class, problem -> assertThat(problem.what()).isEqualTo(What.NOT_SEALED));
    }

    @Test
    void what_was_changed_or_cut_short_anywhere_never_opens_whole() throws IOException {
        byte[] sealed = sealed(bytes(70_000), PUBLIC);
        var chance = new Random(16);
        for (int round = 0; round < 300; round++) {
            int at = round < 100 ? chance.nextInt(250) : chance.nextInt(sealed.length);
            byte[] changed = sealed.clone();
            changed[at] ^= (byte) (1 << chance.nextInt(7));
            assertThatThrownBy(() -> opened(changed, SECRET))
                    .as("changed at %d", at)
                    .isInstanceOf(AgeProblem.class);
            byte[] cut = Arrays.copyOf(sealed, at);
            assertThatThrownBy(() -> opened(cut, SECRET)).as("cut at %d", at).isInstanceOf(AgeProblem.class);
        }
    }

    /// Where the first chunk ends, and nothing of the second is there: only the mark of the last chunk tells.
    @Test
    void an_end_that_was_cut_off_between_two_chunks_is_missed() throws IOException {
        int chunk = 65_536 + 16;
        byte[] one = sealed(bytes(65_536), PUBLIC);
        byte[] two = sealed(bytes(65_537), PUBLIC);
        byte[] cut = Arrays.copyOf(two, one.length);
        assertThat(one.length).isGreaterThan(chunk);
        assertThatThrownBy(() -> opened(cut, SECRET)).isInstanceOf(AgeProblem.class);
        byte[] longer = Arrays.copyOf(one, one.length + 1);
        assertThatThrownBy(() -> opened(longer, SECRET)).isInstanceOf(AgeProblem.class);
    }

    @Test
    void a_key_file_holds_keys_and_remarks_only() {
        assertThat(Identity.ofFile("# made today\r\n\n" + SECRET + "\n" + OTHER_SECRET)
                        .orElseThrow())
                .hasSize(2);
        assertThat(Identity.ofFile("# nothing")).isEmpty();
        assertThat(Identity.ofFile(SECRET + "\nnot a key")).isEmpty();
        assertThat(Identity.ofFile(PUBLIC)).isEmpty();
        assertThat(Identity.of(SECRET).orElseThrow()).hasToString("Identity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "age1", "-r", "ssh-ed25519 AAAA", OTHER_SECRET, "age1\u00e9", "a\u0000b"})
    void what_is_no_public_key_is_none(String text) {
        assertThat(Recipient.of(text)).isEmpty();
    }

    @Test
    void a_public_key_with_a_mistake_in_it_is_none() {
        for (int at = 4; at < PUBLIC.length(); at++) {
            char other = PUBLIC.charAt(at) == 'q' ? 'p' : 'q';
            String mistyped = PUBLIC.substring(0, at) + other + PUBLIC.substring(at + 1);
            assertThat(Recipient.of(mistyped)).as("place %d", at).isEmpty();
        }
    }

    private static byte[] sealed(byte[] plain, String... keys) throws IOException {
        var bytes = new ByteArrayOutputStream();
        List<Recipient> recipients = Arrays.stream(keys).map(Recipient::new).toList();
        try (OutputStream out = Age.seal(bytes, recipients)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] opened(byte[] sealed, String key) throws IOException {
        try (var plain = Age.open(
                new ByteArrayInputStream(sealed), List.of(Identity.of(key).orElseThrow()))) {
            return plain.readAllBytes();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static boolean isAgeHere() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "age")));
    }

    private static int ran(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
