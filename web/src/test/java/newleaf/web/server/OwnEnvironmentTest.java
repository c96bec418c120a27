package newleaf.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import newleaf.web.ServeSettings;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.PropertySource;

class OwnEnvironmentTest {
    @Test
    void nothing_but_our_own_settings_is_looked_at() {
        Map<String, Object> ours = ServerProperties.of(ServeSettings.onFreePort());
        OwnEnvironment environment = new OwnEnvironment(ours);
        assertThat(environment.getPropertySources().stream().map(PropertySource::getName))
                .containsExactly("newleaf");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(environment.getProperty("java.version")).isNull();
        assertThat(environment.getProperty("PATH")).isNull();
    }
}
