package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;

/// `docs/supply.md` explains each jar of others, those that are here and those that were taken out.
class SupplyTest {
    private static final Pattern HERE = Pattern.compile("(?m)^\\| `([^`]+)` \\| (?!taken out:)");
    private static final Pattern OUT = Pattern.compile("(?m)^\\| `([^`]+)` \\| taken out:");
    private static final Pattern LISTED = Pattern.compile("(?m)^([^: ]+:[^: ]+):[^ ]+ \\|");
    private static final Pattern EXCLUDED =
            Pattern.compile("<exclusion><groupId>([^<]+)</groupId><artifactId>([^<]+)</artifactId></exclusion>");

    @Test
    void every_jar_that_is_handed_out_has_its_reason_and_no_other() throws IOException {
        assertThat(all(HERE, "docs/supply.md")).isEqualTo(all(LISTED, "THIRD-PARTY.txt"));
    }

    @Test
    void every_jar_that_a_pom_excludes_is_told() throws IOException {
        Set<String> excluded = all(EXCLUDED, "pom.xml");
        assertThat(excluded).hasSizeGreaterThan(5);
        assertThat(all(OUT, "docs/supply.md"))
                .containsAll(excluded)
                .doesNotContainAnyElementsOf(all(LISTED, "THIRD-PARTY.txt"));
    }

    private static Set<String> all(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(ProjectRoot.path().resolve(file)))
                .results()
                .map(match -> match.groupCount() == 1 ? match.group(1) : match.group(1) + ":" + match.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
