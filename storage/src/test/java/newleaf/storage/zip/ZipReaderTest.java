package newleaf.storage.zip;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ZipReaderTest {
    private static final Limits LIMITS = new Limits(Set.of("a.txt", "b.txt", "c.txt"), 1_000_000, 300_000, 500_000);

    /// Where things stand in a row of the list, and in the end of the zip counted from its end.
    private static final int FLAGS = 8;

    private static final int METHOD = 10;
    private static final int SUM = 16;
    private static final int PACKED = 20;
    private static final int UNPACKED = 24;
    private static final int DISK = 34;
    private static final int MODE = 40;
    private static final int PLACE = 42;

    @Test
    void what_was_written_is_read_again() {
        Map<String, byte[]> files = files();
        var read = (Unzipped.Files) ZipReader.read(ZipWriter.written(files), LIMITS);
        assertThat(read.contents().keySet()).isEqualTo(files.keySet());
        files.forEach((name, content) ->
                assertThat(read.contents().get(name)).as(name).isEqualTo(content));
    }

    @Test
    void a_zip_tells_nothing_of_the_machine_that_wrote_it() {
        TimeZone before = TimeZone.getDefault();
        byte[] here = ZipWriter.written(files());
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(ZipWriter.written(files())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    /// Otherwise a record of many equal days could not come in again.
    @Test
    void what_packs_too_tightly_is_written_unpacked() {
        byte[] zip = ZipWriter.written(Map.of("a.txt", new byte[250_000]));
        assertThat(zip.length).isGreaterThan(250_000);
        assertThat(ZipReader.read(zip, LIMITS)).isInstanceOf(Unzipped.Files.class);
    }

    @TestFactory
    Stream<DynamicTest> a_zip_that_is_not_what_it_says_is_refused() {
        byte[] good = ZipWriter.written(files());
        int row = ByteBuffer.wrap(good).order(ByteOrder.LITTLE_ENDIAN).getInt(good.length - 6);
        return Stream.of(
                refused("nothing", new byte[0]),
                refused("a remark announced", shorts(good, good.length - 2, 1)),
                refused("bytes before it", joined("MZ".getBytes(UTF_8), good)),
                refused("bytes after it", joined(good, new byte[1])),
                refused("cut short", Arrays.copyOf(good, good.length - 30)),
                refused(
                        "a file that the list leaves out",
                        shorts(shorts(good, good.length - 12, 2), good.length - 14, 2)),
                refused("more files than it has", shorts(shorts(good, good.length - 12, 999), good.length - 14, 999)),
                refused("two counts", shorts(good, good.length - 14, 2)),
                refused("another disk", shorts(good, row + DISK, 1)),
                refused("locked", shorts(good, row + FLAGS, 0x0809)),
                refused("packed another way", shorts(good, row + METHOD, 12)),
                refused("stored and packed at once", shorts(good, row + METHOD, 0)),
                refused("another sum in the list", ints(good, row + SUM, 7)),
                refused("larger in the list", ints(good, row + UNPACKED, 60)),
                refused("smaller in the list", ints(good, row + UNPACKED, 1)),
                refused("huge in the list", ints(good, row + UNPACKED, -1)),
                refused("packed huge in the list", ints(good, row + PACKED, -1)),
                refused("a link", shorts(good, row + MODE, 0120777)),
                refused("a folder", shorts(good, row + MODE, 0040777)),
                refused("a file that begins elsewhere", ints(good, row + PLACE, 5)),
                refused("another name in the header", bytes(good, zip -> zip.put(30, (byte) 'c'))),
                refused("another method in the header", shorts(good, 8, 0)),
                refused("a sum in the header that is another", ints(good, 14, 7)));
    }

    @TestFactory
    Stream<DynamicTest> a_zip_that_no_export_is_like_is_refused() throws IOException {
        return Stream.of(
                refused("a name twice", twice()),
                refused("too many files", many()),
                refused("a bomb", foreign("a.txt", new byte[290_000])),
                refused("a larger bomb", foreign("a.txt", new byte[200_000_000])),
                refused("all too large", allTooLarge()),
                refused("far too large", new byte[1_000_001]),
                refused("a name that climbs", foreign("../a.txt", new byte[3])),
                refused("a name from the root", foreign("/a.txt", new byte[3])),
                refused("a name with a backslash", foreign("..\\a.txt", new byte[3])),
                refused("a name with an end in it", foreign("a.txt\u0000", new byte[3])),
                refused("another case", foreign("A.TXT", new byte[3])),
                refused("a name of somebody's", foreign("private-word.txt", new byte[3])));
    }

    @Test
    void a_zip_of_another_program_comes_in_where_it_is_plain() throws IOException {
        assertThat(ZipReader.read(foreign("a.txt", "words".getBytes(UTF_8)), LIMITS))
                .isInstanceOf(Unzipped.Files.class);
    }

    @Test
    void a_byte_that_was_changed_anywhere_never_gives_other_contents() {
        byte[] good = ZipWriter.written(files());
        var chance = new Random(16);
        for (int at = 0; at < good.length; at++) {
            byte[] changed = good.clone();
            changed[at] ^= (byte) (1 << chance.nextInt(8));
            if (ZipReader.read(changed, LIMITS) instanceof Unzipped.Files(var contents)) {
                assertThat(contents.keySet()).as("byte %d", at).isEqualTo(files().keySet());
                contents.forEach((name, content) -> assertThat(content).isEqualTo(files().get(name)));
            }
        }
    }

    private static DynamicTest refused(String why, byte[] zip) {
        return DynamicTest.dynamicTest(why, () -> {
            Unzipped read = ZipReader.read(zip, LIMITS);
            assertThat(read).isInstanceOf(Unzipped.Refused.class);
            assertThat(((Unzipped.Refused) read).problems())
                    .isNotEmpty()
                    .allSatisfy(words -> assertThat(words).doesNotContain("private-word", "..", "\u0000"));
        });
    }

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("b.txt", "some words, and the same words, the same words".getBytes(UTF_8));
        files.put("a.txt", new byte[0]);
        files.put("c.txt", Arrays.toString(new Random(3).ints(500).toArray()).getBytes(UTF_8));
        return files;
    }

    private static byte[] shorts(byte[] zip, int at, int value) {
        return bytes(zip, changed -> changed.putShort(at, (short) value));
    }

    private static byte[] ints(byte[] zip, int at, int value) {
        return bytes(zip, changed -> changed.putInt(at, value));
    }

    private static byte[] bytes(byte[] zip, Consumer<ByteBuffer> change) {
        byte[] changed = zip.clone();
        change.accept(ByteBuffer.wrap(changed).order(ByteOrder.LITTLE_ENDIAN));
        return changed;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] foreign(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] twice() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.txt", new byte[3]);
        files.put("b.txt", new byte[4]);
        byte[] zip = ZipWriter.written(files);
        for (int i = 0; i + 2 < zip.length; i++) {
            boolean isName = zip[i] == 'b' && zip[i + 1] == '.' && zip[i + 2] == 't';
            if (isName) zip[i] = 'a';
        }
        return zip;
    }

    private static byte[] many() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 5_000; i++) zip.putNextEntry(new ZipEntry("file" + i));
        }
        return bytes.toByteArray();
    }

    private static byte[] allTooLarge() {
        byte[] content = new byte[250_000];
        new Random(1).nextBytes(content);
        return ZipWriter.written(Map.of("a.txt", content, "b.txt", content, "c.txt", content));
    }
}
