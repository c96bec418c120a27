package newleaf.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// Style, script and pictures. Their address holds a digest of all of them, so it changes when one does.
public record Assets(String version) {
    public static final String ROOT = "/static/";

    private static final List<String> FILES = List.of(
            "vendor/htmx-4.0.1.min.js",
            "newleaf.css",
            "font.css",
            "fonts/figtree-latin-wght-normal.woff2",
            "newleaf.js",
            "seal.js",
            "outbox.js",
            "phone-copy.js",
            "phone-pages.js",
            "reminders.js",
            "passkey.js",
            "phone.js",
            "worker.js",
            "icon.svg",
            "icons/icon-180.png",
            "icons/icon-192.png",
            "icons/icon-512.png",
            "icons/maskable-512.png",
            "calendar.css",
            "calendar.svg");
    private static final int DIGITS = 10;

    public static Assets shipped() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) digest.update(bytes(file));
            return new Assets(HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String at(String file) {
        return ROOT + version + "/" + file;
    }

    /// The text of a file, to be written into a page that stands alone.
    public static String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(String file) {
        return resource("/static/" + file);
    }

    /// Anything that is packed with the program.
    public static byte[] resource(String path) {
        try (InputStream in = Assets.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("there is no file " + path);
            return in.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
