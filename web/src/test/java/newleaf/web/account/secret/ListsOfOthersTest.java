package newleaf.web.account.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The word lists are the ones that SECRET.md names.
class ListsOfOthersTest {
    @Test
    void a_list_has_the_digest_that_is_written_down() throws Exception {
        List<String[]> rows = Lines.of("SECRET.md").stream()
                .filter(line -> line.startsWith("| `/secret/"))
                .map(line -> line.split("`"))
                .toList();
        assertThat(rows).hasSize(3);
        for (String[] row : rows) assertThat(digest(row[1])).as(row[1]).isEqualTo(row[3]);
    }

    @Test
    void the_common_ones_are_many_sorted_and_listed_once() {
        assertThat(Lines.of("common.txt"))
                .hasSizeGreaterThanOrEqualTo(3_000)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(Lines.of("common.txt")).allMatch(each -> each.length() >= 5 && each.length() <= 24);
    }

    private static String digest(String file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(file)));
    }

    private static byte[] bytes(String file) throws IOException {
        try (var in = ListsOfOthersTest.class.getResourceAsStream(file)) {
            if (in == null) throw new IOException(file);
            return in.readAllBytes();
        }
    }
}
