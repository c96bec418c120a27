package newleaf.web.day;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.guidance.place.HelpHere;
import newleaf.intake.CaseAnswers;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.Person;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.HelpLine;
import newleaf.web.session.Here;

/// The numbers to call at once: where the person said to live, else where the browser's region is.
public final class LinesHere {
    private static final String CRISIS = "crisis";

    private final HelpHere help;

    public LinesHere(Shelves shelves) {
        this.help = new HelpHere(shelves);
    }

    public List<HelpLine> of(Here here) {
        return of(here.caseFile().map(CaseFile::person), here.locales());
    }

    /// For everyone, by the browser alone: of a crisis line, else the emergency number.
    public List<HelpLine> besideANote(List<Locale> locales) {
        return oneBesideANote(of(Optional.empty(), locales));
    }

    static List<HelpLine> oneBesideANote(List<HelpLine> all) {
        List<HelpLine> crisis =
                all.stream().filter(line -> line.kind().equals(CRISIS)).toList();
        return (crisis.isEmpty() ? all : crisis).stream().limit(1).toList();
    }

    /// @param person   empty where nothing was answered
    /// @param locales  of the browser
    public List<HelpLine> of(Optional<Person> person, List<Locale> locales) {
        return all(person, locales)
                .filter(line -> line.kind().equals("emergency") || line.kind().equals(CRISIS))
                .toList();
    }

    /// To talk about taking and stopping, where such a line is known.
    public List<HelpLine> toTalk(Optional<Person> person, List<Locale> locales) {
        return all(person, locales)
                .filter(line -> line.kind().equals("treatment"))
                .toList();
    }

    private Stream<HelpLine> all(Optional<Person> person, List<Locale> locales) {
        return help
                .of(person.filter(each ->
                                each.country().isKnown() || each.jurisdiction().isKnown())
                        .orElseGet(() -> somewhere(locales)))
                .stream();
    }

    private static Person somewhere(List<Locale> locales) {
        Optional<String> country = locales.stream()
                .map(Locale::getCountry)
                .filter(code -> !code.isEmpty())
                .findFirst();
        return new Person(country.map(code -> CaseAnswers.none().with(CaseField.COUNTRY, code))
                .orElse(CaseAnswers.none()));
    }
}
