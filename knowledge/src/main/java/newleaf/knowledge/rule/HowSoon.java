package newleaf.knowledge.rule;

import java.util.Locale;
import newleaf.documents.Labelled;

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
