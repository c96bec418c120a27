package newleaf.web.take;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever sees a file's address or name learns nothing about health.
class TakeFileTest {
    private static final Pattern TELLING =
            Pattern.compile("(?i)kratom|dose|dosis|taper|withdraw|abstin|drug|droga|clinic|health|salud|help|medic");

    @ParameterizedTest
    @EnumSource
    void addresses_and_names_are_neutral(TakeFile file) {
        assertThat(file.path()).startsWith("/take/").doesNotContainPattern(TELLING);
        assertThat(file.fileName())
                .matches("newleaf(-[a-z]+)?\\.(pdf|ics|json|html)")
                .doesNotContainPattern(TELLING);
        assertThat(TakeFile.at(file.path().substring("/take/".length()))).contains(file);
    }
}
