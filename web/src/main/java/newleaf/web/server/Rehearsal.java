package newleaf.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import newleaf.knowledge.words.Language;

/// The requests of a training run: what most visitors ask for first.
final class Rehearsal {
    private static final List<String> PATHS = List.of("/", "/help", "/tonight", "/urge", "/about", "/nothing-here");

    private Rehearsal() {}

    static void ask(URI server) {
        for (Language language : Language.values()) for (String path : PATHS) get(server.resolve(path), language);
    }

    private static void get(URI address, Language language) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setRequestProperty("Accept-Language", language.label());
            connection.setRequestProperty("Accept-Encoding", "gzip");
            boolean isFailure = connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST;
            try (InputStream body = isFailure ? connection.getErrorStream() : connection.getInputStream()) {
                body.transferTo(java.io.OutputStream.nullOutputStream());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
