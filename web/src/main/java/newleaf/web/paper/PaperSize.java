package newleaf.web.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newleaf.intake.Person;

/// The sheet that is in the printers where someone lives.
public enum PaperSize {
    LETTER("letter"),
    A4("A4");

    private static final String WITH_LETTER = "US";

    private final String style;

    PaperSize(String style) {
        this.style = style;
    }

    /// A4 also where no country was told.
    public static PaperSize of(Person person) {
        return person.country()
                .known()
                .or(() -> person.jurisdiction().known().map(code -> code.split("-")[0]))
                .filter(WITH_LETTER::equals)
                .map(_ -> LETTER)
                .orElse(A4);
    }

    /// Where nobody told a country, the region of the browser counts.
    public static PaperSize of(Optional<Person> person, List<Locale> locales) {
        boolean isTold = person.filter(
                        each -> each.country().isKnown() || each.jurisdiction().isKnown())
                .isPresent();
        if (isTold) return of(person.orElseThrow());
        return locales.stream()
                .map(Locale::getCountry)
                .filter(country -> !country.isEmpty())
                .findFirst()
                .filter(WITH_LETTER::equals)
                .map(_ -> LETTER)
                .orElse(A4);
    }

    /// A style sheet for A4, for this sheet.
    String on(String a4) {
        return a4.replace("size: A4;", "size: " + style + ";");
    }
}
