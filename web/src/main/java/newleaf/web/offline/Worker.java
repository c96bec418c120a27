package newleaf.web.offline;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.documents.JsonText;
import newleaf.knowledge.words.Language;
import newleaf.web.leave.LeavePages;
import newleaf.web.page.Assets;
import newleaf.web.page.Templates;
import newleaf.web.page.Visits;
import newleaf.web.reminder.word.ReminderWord;
import newleaf.web.today.SharePages;

/// The program that keeps general pages on a phone, told what to keep. Its version changes when any of them does.
final class Worker {
    private static final int DIGITS = 16;
    /// Stands in the script where the server writes.
    private static final String BLANK = "\"what is kept\"";
    private static final List<String> FILES = List.of(
            "newleaf.css",
            "font.css",
            "fonts/figtree-latin-wght-normal.woff2",
            "newleaf.js",
            "phone.js",
            "seal.js",
            "outbox.js",
            "phone-copy.js",
            "phone-pages.js",
            "icon.svg",
            "icons/icon-192.png",
            "calendar.css",
            "calendar.svg");
    /// Keeps nothing of anybody either, and changes by the day.
    private static final String CALENDAR = "/calendar";
    /// Whoever sends one of these has gone: nothing of their own stays.
    private static final List<String> ENDS = List.of("/sign-out", "/mine/erase");
    /// What is unlocked is locked again.
    private static final List<String> LOCKS = List.of("/lock", LeavePages.PATH);
    /// Fields that are not written into a page a second time.
    private static final List<String> SECRETS = List.of("passphrase", "code", "credential");

    private final KeptPages pages;
    private final Visits visits;
    private final Templates templates;
    private final Assets assets;

    Worker(KeptPages pages, Visits visits, Templates templates, Assets assets) {
        this.pages = pages;
        this.visits = visits;
        this.templates = templates;
        this.assets = assets;
    }

    String script() {
        return Assets.text("worker.js").replace(BLANK, JsonText.line(kept()));
    }

    private Map<String, Object> kept() {
        Map<String, Object> kept = new LinkedHashMap<>();
        kept.put("version", version());
        kept.put("languages", languages());
        kept.put("pages", pages.paths());
        kept.put("offline", OfflinePages.OFFLINE);
        kept.put("typed", OfflinePages.TYPED);
        kept.put("shared", OfflinePages.SHARED);
        kept.put("calendar", CALENDAR);
        kept.put("files", FILES.stream().map(assets::at).toList());
        kept.put("assets", assets.at(""));
        kept.put("icon", assets.at("icons/icon-192.png"));
        kept.put("ends", ENDS);
        kept.put("locks", LOCKS);
        kept.put("leave", LeavePages.PATH);
        kept.put("share", SharePages.SHARE);
        kept.put("secrets", SECRETS);
        kept.put("reminder", reminder());
        return kept;
    }

    private static List<String> languages() {
        return Arrays.stream(Language.values()).map(Language::label).toList();
    }

    private Map<String, String> reminder() {
        return Arrays.stream(Language.values())
                .collect(Collectors.toMap(
                        Language::label,
                        language -> visits.of(language, "/").say(ReminderWord.SAYS),
                        (one, _) -> one,
                        TreeMap::new));
    }

    private String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(assets.version().getBytes(StandardCharsets.UTF_8));
            texts().forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Stream<String> texts() {
        Function<Language, Stream<String>> all = language ->
                pages.paths().stream().map(path -> templates.text(pages.page(path, visits.of(language, path))));
        return Arrays.stream(Language.values()).flatMap(all);
    }
}
