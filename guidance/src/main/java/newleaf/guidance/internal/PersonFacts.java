package newleaf.guidance.internal;

import java.util.List;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.intake.Person;

/// Facts about the person. Where a question does not apply, the answer is no (contract, end of CASE).
final class PersonFacts {
    private static final double LAST_FERTILE_AGE = 60;

    private PersonFacts() {}

    static List<FactDefinition> all() {
        return List.of(
                FactDefinition.number("age", subject -> person(subject).age(), "person.age"),
                FactDefinition.number("weight_kg", subject -> person(subject).weightKg(), "person.weightKg"),
                FactDefinition.text("sex", subject -> person(subject).sex(), "person.sex"),
                FactDefinition.truth(
                        "pregnant",
                        subject -> unlessItCannotBe(
                                person(subject), person(subject).pregnant()),
                        "person.pregnant"),
                FactDefinition.truth(
                        "breastfeeding",
                        subject -> unlessItCannotBe(
                                person(subject), person(subject).breastfeeding()),
                        "person.breastfeeding"),
                FactDefinition.truth(
                        "exposed_before_birth",
                        subject -> exposedBeforeBirth(person(subject)).is(value -> value),
                        subject ->
                                Set.of(person(subject).age().isKnown() ? "person.exposedBeforeBirth" : "person.age")));
    }

    private static Person person(Subject subject) {
        return subject.caseFile().person();
    }

    /// What was said stands, even where it surprises; what was not said is no for men and over 60.
    private static Answer<Boolean> unlessItCannotBe(Person person, Answer<Boolean> said) {
        if (said.isKnown()) return said;
        boolean isMale = person.sex().known().filter("male"::equals).isPresent();
        boolean isOver =
                person.age().known().filter(age -> age > LAST_FERTILE_AGE).isPresent();
        return isMale || isOver ? Answer.of(false) : said;
    }

    private static Answer<Boolean> exposedBeforeBirth(Person person) {
        boolean isOlder = person.age().known().filter(age -> age >= 1).isPresent();
        return isOlder ? Answer.of(false) : person.exposedBeforeBirth();
    }
}
