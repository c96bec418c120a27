package newleaf.guidance.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.intake.Person;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.HelpLine;

/// The numbers to call where the person is. Without a country: the numbers that work in many.
public final class HelpHere {
    private static final String ANY = "any";

    private final List<HelpLine> lines;

    public HelpHere(Shelves shelves) {
        this.lines = shelves.helpLines();
    }

    public List<HelpLine> of(Person person) {
        Optional<String> country =
                person.country().known().or(() -> person.jurisdiction().known().map(code -> code.split("-")[0]));
        List<HelpLine> here = country.map(this::in).orElse(List.of());
        if (hasEmergency(here)) return here;
        List<HelpLine> union = country.map(this::ofUnion).orElse(List.of());
        List<HelpLine> first = hasEmergency(union) ? union : in(ANY);
        return Stream.concat(first.stream(), here.stream()).toList();
    }

    private static boolean hasEmergency(List<HelpLine> lines) {
        return lines.stream().anyMatch(line -> line.kind().equals("emergency"));
    }

    private List<HelpLine> ofUnion(String member) {
        return lines.stream().filter(line -> line.members().contains(member)).toList();
    }

    private List<HelpLine> in(String country) {
        return lines.stream().filter(line -> line.country().equals(country)).toList();
    }
}
