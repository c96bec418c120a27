package newleaf.web.server;

import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.web.context.support.StandardServletEnvironment;

/// Only what this program sets. Neither the machine's environment nor a file in the working folder can bind the server
/// to other addresses or loosen its cookies.
final class OwnEnvironment extends StandardServletEnvironment {
    OwnEnvironment(Map<String, Object> properties) {
        getPropertySources().addFirst(new MapPropertySource("newleaf", properties));
    }

    @Override
    protected void customizePropertySources(MutablePropertySources sources) {
        // none but our own
    }
}
