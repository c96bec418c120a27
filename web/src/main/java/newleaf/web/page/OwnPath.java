package newleaf.web.page;

import java.util.regex.Pattern;

/// The way back that an address carries. It never leads to another site.
public final class OwnPath {
    private static final Pattern SHAPE = Pattern.compile("/(?:[A-Za-z0-9._~-]+/?)*");
    private static final int LONGEST = 200;

    private OwnPath() {}

    /// The path itself when it is one of ours, else the first page.
    public static String of(String path) {
        return path.length() <= LONGEST && SHAPE.matcher(path).matches() ? path : "/";
    }
}
