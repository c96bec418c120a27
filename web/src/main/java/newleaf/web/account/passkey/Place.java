package newleaf.web.account.passkey;

import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name that passkeys of this server belong to, and the address its pages have.
///
/// @param name    of the host
/// @param origin  scheme, host and port
record Place(String name, String origin) {
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+|\\[.*|.*:.*");

    /// Empty where the page was asked for by a number, or by another name than the server's own.
    static Optional<Place> of(HttpServletRequest request, Optional<URI> publicUrl) {
        String asked = request.getServerName();
        if (NUMBER.matcher(asked).matches()) return Optional.empty();
        if (publicUrl.isEmpty()) return Optional.of(new Place(asked, origin(request)));
        String own = publicUrl.get().getHost();
        boolean isOwn = asked.equalsIgnoreCase(own);
        return isOwn ? Optional.of(new Place(own, withoutSlash(publicUrl.get()))) : Optional.empty();
    }

    private static String origin(HttpServletRequest request) {
        String standard = request.isSecure() ? "443" : "80";
        String port = String.valueOf(request.getServerPort());
        return request.getScheme() + "://" + request.getServerName() + (port.equals(standard) ? "" : ":" + port);
    }

    private static String withoutSlash(URI url) {
        String text = url.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    ServerProperty expecting(byte[] challenge) {
        return ServerProperty.builder()
                .origin(new Origin(origin))
                .rpId(name)
                .challenge(new DefaultChallenge(challenge))
                .build();
    }
}
