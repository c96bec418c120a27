package newleaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import newleaf.testkit.ProjectRoot;
import org.junit.jupiter.api.Test;

/// A room that is there in tests only is missing in the running program, and no other test would see it.
class RoomsAtRunTimeTest {
    private static final Pattern ROOM =
            Pattern.compile("<groupId>newleaf</groupId><artifactId>([^<]+)</artifactId>(<scope>test</scope>)?");

    @Test
    void what_the_pages_need_is_not_there_in_tests_only() throws IOException {
        assertThat(rooms("web", false)).contains("report", "samples");
        assertThat(rooms("app", true)).contains("testkit").doesNotContainAnyElementsOf(rooms("web", false));
    }

    private static Set<String> rooms(String of, boolean inTestsOnly) throws IOException {
        Set<String> rooms = new TreeSet<>();
        ROOM.matcher(Files.readString(ProjectRoot.path().resolve(of).resolve("pom.xml")))
                .results()
                .filter(match -> inTestsOnly == (match.group(2) != null))
                .forEach(match -> rooms.add(match.group(1)));
        return rooms;
    }
}
