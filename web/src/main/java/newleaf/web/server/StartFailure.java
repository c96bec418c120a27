package newleaf.web.server;

import java.net.BindException;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.web.CannotServe;
import newleaf.web.ServeSettings;
import org.springframework.boot.web.server.PortInUseException;

/// Turns what Spring and Tomcat throw at the start into one sentence.
public final class StartFailure {
    private StartFailure() {}

    public static CannotServe sentence(RuntimeException failure, ServeSettings settings) {
        if (find(failure, PortInUseException.class).isPresent()) return portTaken(settings);
        Optional<BindException> bind = find(failure, BindException.class);
        if (bind.isPresent()) return cannotBind(bind.get(), settings);
        if (settings.certificate().isPresent()) {
            return CannotServe.wrongInput("The certificate or its key cannot be used. Nothing was started.");
        }
        return CannotServe.machine("The server did not start ("
                + deepest(failure).getClass().getSimpleName() + "). This is our mistake; please report it.");
    }

    private static CannotServe cannotBind(BindException failure, ServeSettings settings) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("ermission")) {
            return CannotServe.machine("This machine does not allow port " + settings.port()
                    + " without more rights. Choose one from 1024 up, for example --port 8080.");
        }
        if (message.contains("assign")) {
            return CannotServe.wrongInput("This machine has no address "
                    + settings.listen().getHostAddress() + ". Name one of its own, or leave --listen out.");
        }
        return portTaken(settings);
    }

    private static CannotServe portTaken(ServeSettings settings) {
        return CannotServe.wrongInput("Port " + settings.port()
                + " is taken by another program. Choose another, for example --port "
                + (settings.port() == 8080 ? 8081 : 8080) + ".");
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> kind) {
        return chain(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static Throwable deepest(Throwable failure) {
        return chain(failure).reduce(failure, (_, cause) -> cause);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, java.util.Objects::nonNull, Throwable::getCause);
    }
}
