package newleaf.knowledge;

import java.util.Locale;

/// When the person should be seen.
public enum HowSoon implements Labelled {
    NOW,
    TODAY,
    THIS_WEEK;

    @Override
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
