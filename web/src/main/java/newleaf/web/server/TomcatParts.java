package newleaf.web.server;

import newleaf.web.ServeSettings;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What Tomcat itself says, where no page of ours is reached.
@Configuration(proxyBeanMethods = false)
class TomcatParts {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainRefusals(ServeSettings settings) {
        return factory -> {
            factory.addEngineValves(new EveryRequest(settings.isSecure()));
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host)
                    host.setErrorReportValveClass(PlainRefusal.class.getName());
            });
        };
    }
}
