package newleaf.web.questionnaire;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
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

/// The numbers to call at once: where the person said to live, else where the browser's region is.
final class LinesHere {
    private final HelpHere help;

    LinesHere(Shelves shelves) {
        this.help = new HelpHere(shelves);
    }

    List<HelpLine> of(Optional<CaseFile> caseFile, HttpServletRequest request) {
        return help
                .of(caseFile.map(CaseFile::person)
                        .filter(person -> person.country().isKnown()
                                || person.jurisdiction().isKnown())
                        .orElseGet(() -> somewhere(request)))
                .stream()
                .filter(line -> line.kind().equals("emergency") || line.kind().equals("crisis"))
                .toList();
    }

    private static Person somewhere(HttpServletRequest request) {
        Optional<String> country = Collections.list(request.getLocales()).stream()
                .map(Locale::getCountry)
                .filter(code -> !code.isEmpty())
                .findFirst();
        return new Person(country.map(code -> CaseAnswers.none().with(CaseField.COUNTRY, code))
                .orElse(CaseAnswers.none()));
    }
}
