package newleaf.web.family;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.intake.CaseFile;
import newleaf.web.help.Help;
import newleaf.web.help.HelpPages;
import newleaf.web.session.Here;

/// Urgent help where somebody lives, as far as that was told, else where the browser's region is.
final class Nearby {
    private final HelpPages help;

    Nearby(HelpPages help) {
        this.help = help;
    }

    Help of(Here here) {
        Stream<String> told =
                here
                        .caseFile()
                        .map(CaseFile::person)
                        .flatMap(person -> person.country().known())
                        .stream();
        List<String> codes = Stream.concat(told, here.locales().stream().map(Locale::getCountry))
                .toList();
        Optional<Help.Country> country =
                codes.stream().flatMap(code -> help.country(code).stream()).findFirst();
        return help.help(country);
    }
}
