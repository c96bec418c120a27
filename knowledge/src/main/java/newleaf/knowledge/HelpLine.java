package newleaf.knowledge;

import java.util.Optional;

/// A number to call, by country. One that was not checked is shown as such.
public record HelpLine(
        CardHead head, String country, String kind, String number, Words name, Optional<Words> note, boolean isChecked)
        implements Card {
    @Override
    public String sentence(Language language) {
        return country + " " + kind + ": " + name.in(language) + " " + number + (isChecked ? "" : " (not checked)");
    }
}
