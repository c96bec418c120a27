package newleaf.web.server;

import java.io.File;
import newleaf.web.ServeSettings;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What Tomcat itself says, where no page of ours is reached; and that it needs no folder.
@Configuration(proxyBeanMethods = false)
class TomcatParts {
    /// One that is always there. Nothing is read from it and nothing is written to it.
    private static final File ANY_FOLDER = new File(System.getProperty("java.home"));

    /// Tomcat would make temporary folders, and serve what lies in a `public` or `static` of the working folder.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> noFolders() {
        return factory -> {
            factory.setBaseDirectory(ANY_FOLDER);
            factory.setDocumentRoot(ANY_FOLDER);
            factory.addContextCustomizers(context -> {
                context.setDocBase(null);
                if (context instanceof StandardContext standard) standard.setWorkDir(ANY_FOLDER.getPath());
            });
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainRefusals(ServeSettings settings) {
        return factory -> {
            factory.addEngineValves(new EveryRequest(settings.isSecure()), new Forwarded(settings));
            factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host)
                    host.setErrorReportValveClass(PlainRefusal.class.getName());
            });
        };
    }
}
