package newleaf.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The files of others are the ones that VENDOR.md names.
class AssetsTest {
    @TestFactory
    Stream<DynamicTest> a_file_of_others_has_the_digest_that_is_written_down() {
        String vendor = new String(Assets.bytes("vendor/VENDOR.md"), StandardCharsets.UTF_8);
        return vendor.lines()
                .filter(line -> line.matches("\\| `[^`]+` \\|.*\\| `[0-9a-f]{64}` \\|"))
                .map(line -> line.split("`"))
                .map(parts -> DynamicTest.dynamicTest(
                        parts[1],
                        () -> assertThat(digest(Assets.resource(parts[1]))).isEqualTo(parts[parts.length - 2])));
    }

    private static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
