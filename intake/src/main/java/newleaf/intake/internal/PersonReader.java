package newleaf.intake.internal;

import java.util.List;
import java.util.regex.Pattern;
import newleaf.documents.Answer;
import newleaf.documents.Section;
import newleaf.intake.Person;

/// Reads `person`.
final class PersonReader {
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern JURISDICTION = Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?");

    private PersonReader() {}

    static Person person(Section section) {
        Person person = new Person(
                section.number("age", 0, 120),
                section.oneOf("sex", List.of("male", "female", "other")),
                section.number("weightKg", 0.3, 500),
                section.truth("pregnant"),
                section.truth("breastfeeding"),
                section.truth("exposedBeforeBirth"),
                code(section, "jurisdiction", JURISDICTION, "is a place code such as US-MA or TH"),
                code(section, "country", COUNTRY, "is a country code of two capital letters such as US"));
        section.nothingElse();
        return person;
    }

    private static Answer<String> code(Section section, String name, Pattern pattern, String help) {
        return section.text(name, 100).flatMap(value -> {
            if (pattern.matcher(value).matches()) return Answer.of(value);
            section.problem(name, help);
            return Answer.notKnown();
        });
    }
}
