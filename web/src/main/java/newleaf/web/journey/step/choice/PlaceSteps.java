package newleaf.web.journey.step.choice;

import java.util.List;
import java.util.Map;
import newleaf.intake.CaseField;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;

/// Where the person lives: the country, then the part of it where the law differs.
public final class PlaceSteps {
    private PlaceSteps() {}

    public static List<Step> all(Say say) {
        Words help = say.the(JourneyWord.PLACE_HELP);
        Words pick = say.the(JourneyWord.CHOOSE_FROM_LIST);
        Map<String, Words> states = say.group(WordGroup.PLACE);
        Map<String, String> follow = new java.util.HashMap<>();
        states.keySet().forEach(code -> follow.put(code.split("-", 2)[0], CaseField.JURISDICTION.path()));
        return List.of(
                new Place(
                        CaseField.COUNTRY,
                        say.asked(CaseField.COUNTRY),
                        say.the(JourneyWord.COUNTRY),
                        pick,
                        help,
                        Place.countries(),
                        follow),
                new Place(
                        CaseField.JURISDICTION,
                        say.asked(CaseField.JURISDICTION),
                        say.the(JourneyWord.STATE),
                        pick,
                        help,
                        states,
                        Map.of()));
    }
}
