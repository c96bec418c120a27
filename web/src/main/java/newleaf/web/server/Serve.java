package newleaf.web.server;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import newleaf.guidance.Library;
import newleaf.web.ServeSettings;
import newleaf.web.member.House;
import newleaf.web.member.Links;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/// Starts the web server. The only way in to Spring: nothing else in this program loads it.
public final class Serve {
    private Serve() {}

    /// A server that answers.
    public static final class Running implements AutoCloseable {
        private final ServletWebServerApplicationContext context;
        private final ServeSettings settings;

        private Running(ServletWebServerApplicationContext context, ServeSettings settings) {
            this.context = context;
            this.settings = settings;
        }

        public int port() {
            return java.util.Objects.requireNonNull(context.getWebServer()).getPort();
        }

        /// Where a browser on this machine finds it.
        public URI address() {
            String host =
                    settings.listen().isAnyLocalAddress() || settings.listen().isLoopbackAddress()
                            ? "localhost"
                            : settings.listen().getHostAddress();
            return URI.create((settings.certificate().isPresent() ? "https" : "http") + "://" + host + ":" + port());
        }

        /// The address of a link that opens the record on this machine: once, for five minutes.
        public URI link() {
            return address().resolve("/enter/" + context.getBean(Links.class).made());
        }

        /// A part of the server.
        <T> T part(Class<T> kind) {
            return context.getBean(kind);
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /// @throws CannotServe when the port, the address or the certificate cannot be used
    public static Running start(ServeSettings settings, Library library) {
        return start(settings, library, Clock.system(ZoneId.systemDefault()));
    }

    /// @param clock  what tells when answers were left too long
    public static Running start(ServeSettings settings, Library library, Clock clock) {
        return start(settings, library, clock, House.NO_RECORD);
    }

    /// @param house  the record it holds, and for whom
    public static Running start(ServeSettings settings, Library library, Clock clock, House house) {
        QuietLogs.overAll();
        QuietLogs.whileStarting();
        Map<String, Object> properties = ServerProperties.of(settings.checked());
        try {
            var context = new SpringApplicationBuilder(WebApplication.class)
                    .web(WebApplicationType.SERVLET)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(true)
                    .initializers(each -> {
                        each.getBeanFactory().registerSingleton("settings", settings);
                        each.getBeanFactory().registerSingleton("library", library);
                        each.getBeanFactory().registerSingleton("clock", clock);
                        each.getBeanFactory().registerSingleton("house", house);
                    })
                    .environment(new OwnEnvironment(properties))
                    .run();
            QuietLogs.whileAnswering();
            return new Running((ServletWebServerApplicationContext) context, settings);
        } catch (RuntimeException failure) {
            throw StartFailure.sentence(failure, settings);
        }
    }

    /// What is held open while anybody is answered: let go when the program is ended, after the last answer.
    public static void afterTheLastAnswer(Runnable action) {
        SpringApplication.getShutdownHandlers().add(action);
    }

    /// Starts on a free port of this machine, answers itself and stops: a training run for the cache of classes.
    public static void rehearse(Library library) {
        try (Running server = start(ServeSettings.onFreePort(), library)) {
            Rehearsal.ask(server.address());
        }
    }
}
