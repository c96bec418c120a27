package newleaf.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://localhost:8080  | http://LOCALHOST:8080  | true
            http://localhost       | http://localhost:80    | true
            https://a.example      | https://A.example:443  | true
            http://localhost:8080  | evil://localhost:8080  | false
            http://localhost:8080  | https://localhost:8080 | false
            http://localhost:8080  | http://localhost:8081  | false
            http://localhost:8080  | null                   | false
            http://localhost:8080  | ://localhost:8080      | false
            http://localhost:8080  | http://evil@x:8080     | false
            """)
    void origins_are_compared_as_browsers_do(String one, String other, boolean isSame) {
        assertThat(Origin.of(other).equals(Origin.of(one))).isEqualTo(isSame);
    }
}
