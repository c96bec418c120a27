package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What leaves and comes in by commands: `doses`, `export`, `import`.
class PortableCommandsTest {
    private static final String LOG = """
            date,time,product,amount,unit,note
            2026-11-01,08:00,Green leaf,2.5,g,
            2026-11-01,20:00,Green leaf,0.1,g,private-word
            2026-11-02,08:00,Green leaf,0.2,g,
            2026-11-02,08:00,Red leaf,25,g,
            """;

    @TempDir
    private Path folder;

    @Test
    void a_log_is_only_looked_at_unless_it_is_kept() throws IOException {
        Run looked = run("here", "doses", log());
        assertThat(looked.status()).isZero();
        assertThat(looked.out())
                .contains("From 2026-11-01 to 2026-11-02", "Green leaf: 2.8 g in 3 doses", "Would be kept: 4 doses")
                .contains("line 5: is at the same time as line 4", "line 5: is more at once", "Nothing was changed")
                .doesNotContain("private-word");
        assertThat(folder.resolve("here")).doesNotExist();
        Run kept = run("here", "doses", log(), "--keep", "--zone", "America/Chicago");
        assertThat(kept.out()).contains("Kept: 4 doses.");
        Run again = run("here", "doses", log(), "--keep", "--zone", "America/Chicago");
        assertThat(again.out()).contains("Kept: 0 doses.", "There already: 4 doses.");
    }

    @Test
    void a_log_with_problems_names_them_all_and_is_not_kept() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.csv"),
                "date,time,product,amount,unit\nprivate-word,8,Leaf,2,g\n2026-11-01,08:00,Leaf,1.250,g\n");
        Run run = run("here", "doses", bad.toString(), "--keep");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("line 2: write the date", "line 2: write the time", "line 3: the amount could be");
        assertThat(run.err()).doesNotContain("private-word");
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("here")).doesNotExist();
    }

    @Test
    void a_record_leaves_and_comes_in_elsewhere() throws IOException {
        run("here", "doses", log(), "--keep", "--zone", "America/Chicago");
        Path out = folder.resolve("out.zip");
        Run left = run("here", "export", "--out", out.toString(), "--unprotected");
        assertThat(left.status()).as(left.err()).isZero();
        assertThat(left.out()).contains("This file is not protected");
        Run looked = run("there", "import", out.toString());
        assertThat(looked.out()).contains("Would come in: 4 entries.", "Nothing was changed");
        assertThat(folder.resolve("there")).doesNotExist();
        assertThat(run("there", "import", out.toString(), "--keep").out()).contains("Came in: 4 entries.");
        Run again = run("there", "import", out.toString(), "--keep");
        assertThat(again.out()).contains("Came in: 0 entries.", "There already: 4.", "elsewhere: 0 rows");
        assertThat(run("there", "audit", "verify").status()).isZero();
        Path back = folder.resolve("back.zip");
        run("there", "export", "--out", back.toString(), "--unprotected", "--lang", "es");
        assertThat(files(back).get("entries.jsonl")).isEqualTo(files(out).get("entries.jsonl"));
        assertThat(files(back).get("record.html")).contains("<html lang=\"es\">", "Tomado", "1 de noviembre de 2026");
    }

    @Test
    void a_person_is_erased_only_when_it_is_said_and_then_for_good() throws IOException {
        run("here", "doses", log(), "--keep");
        Run looked = run("here", "erase");
        assertThat(looked.out()).contains("Would be erased: 1 person with 4 entries.", "Nothing was changed");
        assertThat(run("here", "erase", "--backups", "nowhere", "--for-good").status())
                .isEqualTo(2);
        Path backups = Files.createDirectory(
                folder.resolve("backups"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Run erased = run("here", "erase", "--backups", backups.toString(), "--for-good");
        assertThat(erased.out()).contains("Erased: 1 person.").doesNotContain("Backups still hold");
        assertThat(Files.readString(backups.resolve("erased")))
                .isEqualTo(Files.readString(folder.resolve("here").resolve("erased")))
                .isNotBlank();
        Run again = run("here", "erase", "--for-good");
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("nothing to erase");
    }

    @Test
    void what_is_sealed_opens_with_the_key_alone() throws Exception {
        assumeTrue(isHere("age-keygen"), "the command age is not here");
        run("here", "doses", log(), "--keep");
        Path key = folder.resolve("key");
        command("age-keygen", "-o", key.toString());
        String recipient = Files.readString(key)
                .lines()
                .filter(line -> line.startsWith("# public key: "))
                .map(line -> line.substring("# public key: ".length()))
                .findFirst()
                .orElseThrow();
        Path out = folder.resolve("out.age");
        Run sealed = run("here", "export", "--out", out.toString(), "--to", recipient);
        assertThat(sealed.out()).contains("This file is sealed");
        assertThat(Files.readString(out, StandardCharsets.ISO_8859_1)).startsWith("age-encryption.org/v1");
        assertThat(run("there", "import", out.toString()).err()).contains("Say --identity");
        Run opened = run("there", "import", out.toString(), "--identity", key.toString(), "--keep");
        assertThat(opened.out()).contains("Came in: 4 entries.");
        Path plain = folder.resolve("plain.zip");
        command("age", "-d", "-i", key.toString(), "-o", plain.toString(), out.toString());
        assertThat(files(plain)).containsKeys("manifest.json", "entries.jsonl", "record.html");
        Path other = folder.resolve("other");
        command("age-keygen", "-o", other.toString());
        Run wrong = run("there", "import", out.toString(), "--identity", other.toString());
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("None of these keys opens this file");
    }

    @Test
    void an_export_is_told_and_says_whether_it_is_sealed() throws IOException {
        run("here", "doses", log(), "--keep");
        Path out = folder.resolve("out.zip");
        for (List<String> wrong : List.of(
                List.<String>of(), List.of("--to", "age1nonsense"), List.of("--to", "age1nonsense", "--unprotected"))) {
            List<String> words = new ArrayList<>(List.of("--out", out.toString()));
            words.addAll(wrong);
            Run run = run("here", "export", words.toArray(String[]::new));
            assertThat(run.status()).isEqualTo(2);
            assertThat(out).doesNotExist();
        }
        run("here", "export", "--out", out.toString(), "--unprotected");
        assertThat(files(out).getOrDefault("audit.jsonl", "").lines().toList().getLast())
                .contains("\"act\":\"exported\"");
        byte[] before = Files.readAllBytes(out);
        Run over = run("here", "export", "--out", out.toString(), "--unprotected");
        assertThat(over.status()).isEqualTo(2);
        assertThat(over.err()).contains("a file that is there already");
        assertThat(Files.readAllBytes(out)).isEqualTo(before);
    }

    @Test
    void whose_record_it_is_has_to_be_said_where_there_are_several() throws IOException {
        Path out = folder.resolve("out.zip");
        assertThat(run("here", "export", "--out", out.toString(), "--unprotected")
                        .err())
                .contains("Nobody's record is here yet");
        run("here", "doses", log(), "--keep");
        run("here", "export", "--out", out.toString(), "--unprotected");
        run("there", "doses", log(), "--keep", "--zone", "Asia/Tokyo");
        Run other = run("there", "import", out.toString(), "--keep");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("Say --new-person");
        assertThat(run("there", "import", out.toString(), "--keep", "--new-person")
                        .out())
                .contains("Came in: 4 entries.");
        Run several = run("there", "doses", log(), "--keep");
        assertThat(several.status()).isEqualTo(2);
        assertThat(several.err()).contains("There are several people here");
        String id = several.err().lines().toList().getLast();
        assertThat(run("there", "doses", log(), "--person", id).status()).isZero();
        assertThat(run("there", "doses", log(), "--person", "nobody").status()).isEqualTo(2);
    }

    @Test
    void a_spoilt_export_is_refused_in_words() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.zip"), "private-word");
        Run run = run("here", "import", bad.toString(), "--keep");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("This export cannot be used. Nothing was changed.")
                .doesNotContain("private-word");
        assertThat(run("here", "import", folder.resolve("missing").toString()).status())
                .isEqualTo(2);
        assertThat(folder.resolve("here")).doesNotExist();
    }

    private String log() throws IOException {
        return Files.writeString(folder.resolve("log.csv"), LOG).toString();
    }

    private Run run(String where, String command, String... more) {
        Path place = folder.resolve(where);
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(Arrays.asList(more));
        words.addAll(List.of(
                "--data",
                place.toString(),
                "--keys",
                folder.resolve(where + "-keys").toString()));
        return Run.of(words.toArray(String[]::new));
    }

    private static Map<String, String> files(Path zip) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static boolean isHere(String command) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(each -> Files.isExecutable(Path.of(each, command)));
    }

    private static void command(String... words) throws Exception {
        int status = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(status).as(words[0]).isZero();
    }
}
