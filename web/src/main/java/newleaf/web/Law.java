package newleaf.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/// The law about health data that binds who runs a server.
///
/// @param state  two letters, where it is that of a US state
public record Law(Kind kind, Optional<String> state) {
    public static final Law OTHER = new Law(Kind.OTHER, Optional.empty());

    private static final String STATE_BEGINS = "us-state:";

    /// By the letters of its post office; the district and the territories count as states here.
    private static final Set<String> STATES = Set.of(
            "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK"
                    .concat(" OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI AS MP")
                    .split(" "));

    public enum Kind {
        US_STATE("us-state"),
        /// A programme that treats substance use, by 42 CFR Part 2.
        US_PART_2("us-part-2"),
        /// GDPR, Article 9.
        EU("eu"),
        OTHER("other");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    public Law {
        if ((kind == Kind.US_STATE) != state.isPresent())
            throw new IllegalArgumentException("a law of a state names it, and no other does");
    }

    /// As it is written in a setting: `us-state:TX`, `us-part-2`, `eu` or `other`.
    public static Optional<Law> of(String text) {
        if (text.startsWith(STATE_BEGINS))
            return Optional.of(text.substring(STATE_BEGINS.length()))
                    .filter(STATES::contains)
                    .map(state -> new Law(Kind.US_STATE, Optional.of(state)));
        return Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.US_STATE && kind.label.equals(text))
                .map(kind -> new Law(kind, Optional.empty()))
                .findFirst();
    }
}
