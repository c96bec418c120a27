package newleaf.web.offline;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.care.account.Role;
import newleaf.documents.JsonText;
import newleaf.web.account.SignedIn;
import newleaf.web.member.Members;
import newleaf.web.page.Assets;
import newleaf.web.page.PageWord;
import newleaf.web.page.See;
import newleaf.web.page.Visit;
import newleaf.web.page.Visits;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/manifest.webmanifest`: how Newleaf stands on a home screen, saying nothing of what it is for. `/open`: where that
/// leads.
@Controller
final class ManifestPages {
    private static final MediaType MANIFEST = new MediaType("application", "manifest+json", StandardCharsets.UTF_8);
    private static final String OPEN = "/open";
    private static final String PAPER = "#faf7f1";

    private final Visits visits;
    private final Assets assets;
    private final Members members;

    ManifestPages(Visits visits, Assets assets, Members members) {
        this.visits = visits;
        this.assets = assets;
        this.members = members;
    }

    /// Browsers ask for it without cookies: the page says its language.
    @GetMapping("/manifest.webmanifest")
    ResponseEntity<String> manifest(Visit visit, @RequestParam("language") Optional<String> language) {
        Visit said = language.flatMap(Visits::named)
                .map(each -> visits.of(each, visit.path()))
                .orElse(visit);
        return ResponseEntity.ok().contentType(MANIFEST).body(JsonText.line(manifest(said)));
    }

    private Map<String, Object> manifest(Visit visit) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("id", "/");
        manifest.put("name", "Newleaf");
        manifest.put("short_name", "Newleaf");
        manifest.put("description", visit.say(OfflineWord.DESCRIBED));
        manifest.put("lang", visit.language().label());
        manifest.put("dir", "ltr");
        manifest.put("start_url", OPEN);
        manifest.put("scope", "/");
        manifest.put("display", "standalone");
        manifest.put("background_color", PAPER);
        manifest.put("theme_color", PAPER);
        manifest.put(
                "icons",
                List.of(
                        icon("icons/icon-192.png", "192x192", "any"),
                        icon("icons/icon-512.png", "512x512", "any"),
                        icon("icons/maskable-512.png", "512x512", "maskable")));
        manifest.put(
                "shortcuts",
                List.of(
                        Map.of("name", visit.say(PageWord.URGENT_HELP), "url", "/help"),
                        Map.of("name", visit.say(PageWord.TONIGHT), "url", "/tonight")));
        manifest.put(
                "share_target",
                Map.of(
                        "action",
                        "/share",
                        "method",
                        "POST",
                        "enctype",
                        "application/x-www-form-urlencoded",
                        "params",
                        Map.of("title", "title", "text", "text", "url", "url")));
        return manifest;
    }

    private Map<String, Object> icon(String file, String sizes, String purpose) {
        return Map.of("src", assets.at(file), "sizes", sizes, "type", "image/png", "purpose", purpose);
    }

    /// To the day of whoever is signed in, else to the first page.
    @GetMapping(OPEN)
    ResponseEntity<Void> open(HttpServletRequest request) {
        boolean hasDays = members.of(request)
                .filter(member -> member.role() == Role.PERSON)
                .isPresent();
        return See.other(hasDays ? SignedIn.TODAY : "/");
    }
}
