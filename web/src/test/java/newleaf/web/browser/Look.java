package newleaf.web.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/// How a page is looked at.
///
/// @param language  `en` or `es`
/// @param width     in CSS pixels
record Look(String language, int width, ColorScheme colours, boolean hasScript) {
    static final Look PHONE = new Look("en", 390, ColorScheme.LIGHT, true);

    /// Few that, with the phone's, hold each way of looking at least once: pages take long to reach.
    static List<Look> few() {
        return List.of(PHONE.in("es").dark().wide(1280), PHONE.withoutScript());
    }

    Look in(String other) {
        return new Look(other, width, colours, hasScript);
    }

    Look wide(int other) {
        return new Look(language, other, colours, hasScript);
    }

    Look dark() {
        return new Look(language, width, ColorScheme.DARK, hasScript);
    }

    Look withoutScript() {
        return new Look(language, width, colours, false);
    }

    @Override
    public String toString() {
        return language + " " + width + " " + colours.name().toLowerCase(java.util.Locale.ROOT)
                + (hasScript ? "" : " without script");
    }
}
