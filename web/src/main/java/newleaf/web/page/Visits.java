package newleaf.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.report.wording.Wording;

/// Reads off a request which language its page speaks: the one that was chosen, else the browser's, else English.
public final class Visits {
    public static final String LANGUAGE_COOKIE = "language";

    private final Map<Language, Wording> wordings = new EnumMap<>(Language.class);
    private final Assets assets;
    private final boolean isDevelopment;

    public Visits(Shelves shelves, Assets assets, boolean isDevelopment) {
        for (Language language : Language.values()) wordings.put(language, new Wording(shelves, language));
        this.assets = assets;
        this.isDevelopment = isDevelopment;
    }

    public Visit of(HttpServletRequest request) {
        Language language = chosen(request).orElseGet(() -> ofBrowser(request));
        return of(language, path(request));
    }

    public Visit of(Language language, String path) {
        Wording wording = wordings.get(language);
        if (wording == null) throw new IllegalStateException("no words for a language");
        return new Visit(language, wording, path, assets, isDevelopment, Medium.SCREEN, List.of());
    }

    /// The language with this label, for example `es`.
    public static Optional<Language> named(String label) {
        return Arrays.stream(Language.values())
                .filter(each -> each.label().equals(label))
                .findFirst();
    }

    private static Optional<Language> chosen(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(LANGUAGE_COOKIE))
                .map(Cookie::getValue)
                .flatMap(label -> named(label).stream())
                .findFirst();
    }

    private static Language ofBrowser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .flatMap(label -> named(label).stream())
                .findFirst()
                .orElse(Language.EN);
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String uri ? uri : request.getRequestURI();
    }
}
