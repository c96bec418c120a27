package newleaf.web.journey.step.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import newleaf.intake.CaseField;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Piece;

/// The numbers of someone to talk to: those of the person's country, else those of every country we know.
record CrisisLines(Shelves shelves, Words heading) {
    private static final Set<String> KINDS = Set.of("crisis", "emergency");

    List<Piece> pieces(CaseDraft draft) {
        Map<String, List<HelpLine>> byCountry = new LinkedHashMap<>();
        for (HelpLine line : shelves.helpLines())
            if (KINDS.contains(line.kind()) && isCountry(line.country()))
                byCountry
                        .computeIfAbsent(line.country(), _ -> new java.util.ArrayList<>())
                        .add(line);
        String here = draft.answer(CaseField.COUNTRY).orElse("");
        boolean isHereKnown = byCountry.getOrDefault(here, List.of()).stream()
                .anyMatch(line -> line.kind().equals("crisis"));
        List<Piece.Place> places = byCountry.entrySet().stream()
                .filter(entry -> isHereKnown ? entry.getKey().equals(here) : hasCrisisLine(entry.getValue()))
                .map(entry -> new Piece.Place(Place.country(entry.getKey()), entry.getValue()))
                .toList();
        return List.of(new Piece.HelpLines(heading, places));
    }

    private static boolean hasCrisisLine(List<HelpLine> lines) {
        return lines.stream().anyMatch(line -> line.kind().equals("crisis"));
    }

    private static boolean isCountry(String code) {
        return code.length() == 2 && !code.equals("EU");
    }
}
