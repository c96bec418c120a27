package newleaf.web.help;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import newleaf.guidance.Library;
import newleaf.knowledge.SaidCard;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.help.Help.Country;
import newleaf.web.page.Page;
import newleaf.web.page.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// `/help`: what to do now and whom to call. Nothing is asked first and nothing is remembered.
@Controller
public final class HelpPages {
    private static final String ANY = "any";
    private static final Set<String> AT_ONCE = Set.of("emergency", "crisis", "poison");
    private static final WordGroup STEPS = WordGroup.OVERDOSE_STEP;

    private final Shelves shelves;
    private final List<Country> countries;

    HelpPages(Library library) {
        this.shelves = library.shelves();
        this.countries = shelves.helpLines().stream()
                .map(HelpLine::country)
                .filter(code -> !code.equals(ANY))
                .distinct()
                .map(code -> new Country(code, name(code), in(code)))
                .toList();
    }

    /// The browser's region puts its country first; every other one is a tap away on the same page.
    @GetMapping("/help")
    Page help(Visit visit, HttpServletRequest request) {
        Optional<Country> likely = Collections.list(request.getLocales()).stream()
                .map(Locale::getCountry)
                .flatMap(code -> country(code).stream())
                .findFirst();
        return page(visit, likely);
    }

    @GetMapping("/help/{country}")
    Page help(Visit visit, @PathVariable("country") String code) {
        return page(visit, country(code));
    }

    public Page page(Visit visit, Optional<Country> chosen) {
        return Page.of("help", visit, help(chosen));
    }

    public Help help(Optional<Country> chosen) {
        List<HelpLine> now = chosen.map(Country::lines).orElseGet(() -> in(ANY)).stream()
                .filter(line -> AT_ONCE.contains(line.kind()))
                .toList();
        return new Help(
                chosen,
                now,
                List.copyOf(shelves.words(STEPS).values()),
                shelves.wordsCard(STEPS).head().citations(),
                SaidCard.EVIDENCE_NALOXONE_LIMITS.evidence(shelves),
                countries);
    }

    public Optional<Country> country(String code) {
        return countries.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private List<HelpLine> in(String country) {
        return shelves.helpLines().stream()
                .filter(line -> line.country().equals(country))
                .toList();
    }

    private static Words name(String code) {
        Locale country = Locale.of("", code);
        return new Words(country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(Locale.of("es")));
    }
}
