package newleaf.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/// What a browser calls itself, in two words at most: enough to know one's own again.
public final class Browser {
    private static final List<String> NAMES = List.of("Edg", "OPR", "Firefox", "Chrome", "Safari");
    private static final List<String> SYSTEMS = List.of("Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux");

    private Browser() {}

    public static String of(HttpServletRequest request) {
        String says = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
        String name = first(NAMES, says).replace("Edg", "Edge").replace("OPR", "Opera");
        String system = first(SYSTEMS, says);
        return (name + " " + system).strip();
    }

    private static String first(List<String> all, String says) {
        return all.stream().filter(says::contains).findFirst().orElse("");
    }
}
