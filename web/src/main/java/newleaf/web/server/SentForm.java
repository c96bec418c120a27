package newleaf.web.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A request with its form, which was read before.
final class SentForm extends HttpServletRequestWrapper {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data";
    /// The address to which a file of text can be sent.
    private static final String TAKES_TEXT = "/start/open";

    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private int refusal;

    SentForm(HttpServletRequest request) {
        super(request);
    }

    /// Whether what stands behind the question mark of an address can be decoded.
    static boolean areAddressWordsReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException _) {
            return false;
        }
    }

    /// False where the form cannot be decoded. A body of another kind is no form, and says nothing.
    boolean take(byte[] body) {
        try {
            read(String.valueOf(getQueryString() == null ? "" : getQueryString()));
            String kind = String.valueOf(getContentType());
            if (kind.startsWith(FORM)) read(new String(body, StandardCharsets.UTF_8));
            if (kind.startsWith(PARTS)) readParts(kind, body);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private void readParts(String kind, byte[] body) {
        if (TAKES_TEXT.equals(getRequestURI())) FormParts.texts(kind, body, this::add);
        if (Uploads.PATH.equals(getRequestURI())) FormParts.bytes(kind, body, this::add);
    }

    private void read(String encoded) {
        for (String pair : encoded.split("&")) {
            if (pair.isEmpty()) continue;
            int is = pair.indexOf('=');
            String name = is < 0 ? pair : pair.substring(0, is);
            String value = is < 0 ? "" : pair.substring(is + 1);
            add(decoded(name), decoded(value));
        }
    }

    private void add(String name, String value) {
        words.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /// The status to refuse it with; 0 where it is taken.
    int refusal() {
        return refusal;
    }

    void refuse(int status) {
        this.refusal = status;
    }

    @Override
    public @Nullable String getParameter(String name) {
        List<String> values = words.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        List<String> values = words.get(name);
        return values == null ? null : values.toArray(String[]::new);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(words.keySet());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return words.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        word -> word.getValue().toArray(String[]::new),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }
}
