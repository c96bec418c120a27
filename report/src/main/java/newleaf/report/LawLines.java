package newleaf.report;

import java.util.List;
import newleaf.guidance.Assessment;
import newleaf.guidance.place.LawHere;
import newleaf.report.wording.ReportWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.LawRow;
import newleaf.knowledge.words.Words;

/// The law where the person is, in words.
final class LawLines {
    private final Shelves shelves;

    LawLines(Shelves shelves) {
        this.shelves = shelves;
    }

    List<LawLine> of(Assessment assessment) {
        return new LawHere(shelves)
                .of(assessment.caseFile().person(), assessment.caseFile().asOf()).stream()
                        .map(this::line)
                        .toList();
    }

    private LawLine line(LawHere.InForce law) {
        LawRow row = law.row();
        Words seven = status(row.sevenHydroxyStatus());
        Words leaf = status(row.kratomStatus());
        Words says = row.level().equals("country-analogues")
                ? seven
                : new Words(
                        "kratom: " + leaf.en() + "; 7-OH: " + seven.en(),
                        "kratom: " + leaf.es() + "; 7-OH: " + seven.es());
        return new LawLine(
                place(row), says, row.asOf(), law.mayBeOld(), row.head().citations());
    }

    private Words status(String key) {
        return shelves.words("law-status").getOrDefault(key, Words.same(key));
    }

    private Words place(LawRow row) {
        return switch (row.level()) {
            case "local" -> named(ReportWord.LOCAL, row.locality().orElse(row.jurisdiction()));
            case "country" -> named(ReportWord.FEDERAL, row.jurisdiction());
            case "country-analogues" -> ReportWord.ANALOGUES.in(shelves);
            default -> Words.same(row.jurisdiction());
        };
    }

    private Words named(ReportWord level, String name) {
        Words words = level.in(shelves);
        return new Words(words.en() + ", " + name, words.es() + ", " + name);
    }
}
