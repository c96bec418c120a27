package newleaf.web.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newleaf.guidance.place.HelpHere;
import newleaf.intake.CaseAnswers;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.Person;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.HelpLine;
import newleaf.web.session.Here;

/// The numbers to call at once: where the person said to live, else where the browser's region is.
final class LinesHere {
    private final HelpHere help;

    LinesHere(Shelves shelves) {
        this.help = new HelpHere(shelves);
    }

    List<HelpLine> of(Here here) {
        return help
                .of(here.caseFile()
                        .map(CaseFile::person)
                        .filter(person -> person.country().isKnown()
                                || person.jurisdiction().isKnown())
                        .orElseGet(() -> somewhere(here.locales())))
                .stream()
                .filter(line -> line.kind().equals("emergency") || line.kind().equals("crisis"))
                .toList();
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
