package newleaf.web.journey.step.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.words.Words;
import newleaf.web.component.notice.Notice;
import newleaf.web.journey.draft.CaseDraft;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;

/// The questions with one answer out of a few.
public final class ChoiceSteps {
    static final String SUICIDAL = "safety.suicidal";
    private static final List<String> YES_OR_NO = List.of(
            "safety.unresponsive",
            "safety.vomitingCannotDrink",
            "person.pregnant",
            "person.breastfeeding",
            "person.exposedBeforeBirth",
            "history.withdrawalSeizureOrDelirium",
            "use.stopped",
            "use.escalated",
            "situation.safeHome",
            "situation.someonePresent",
            "situation.canAttendDaily",
            "situation.naloxoneAtHome");
    private static final List<String> SETTINGS =
            List.of("home", "clinic", "emergency-department", "hospital", "intensive-care");

    private ChoiceSteps() {}

    public static List<Step> all(Say say) {
        List<Step> steps = new ArrayList<>();
        steps.add(who(say));
        OneOf.Before lines = new CrisisLines(say.shelves(), say.the(JourneyWord.CRISIS_LINES))::pieces;
        steps.add(oneOf(say, SUICIDAL, say.group("suicidal"), List.of(lines)));
        YES_OR_NO.forEach(path -> steps.add(oneOf(say, path, say.yesOrNo(), List.of())));
        steps.add(oneOf(say, "person.sex", sexes(say), List.of()));
        steps.add(oneOf(say, "history.opioidUseDisorder", say.group("opioid-use-disorder"), List.of()));
        steps.add(oneOf(say, "situation.setting", say.some("setting", SETTINGS), List.of()));
        steps.add(oneOf(say, "goal.aim", say.group("aim"), List.of()));
        steps.add(oneOf(say, "goal.approach", say.group("approach"), List.of()));
        return steps;
    }

    private static Step who(Say say) {
        Map<String, Words> answers = new LinkedHashMap<>();
        answers.put("self", say.the(JourneyWord.WHO_SELF));
        answers.put("family", say.the(JourneyWord.WHO_FAMILY));
        answers.put("clinician", say.the(JourneyWord.WHO_CLINICIAN));
        Words privacy = say.the(JourneyWord.WHO_PRIVACY);
        return new OneOf(
                CaseDraft.WHO,
                Asked.same(say.the(JourneyWord.WHO_QUESTION)),
                answers,
                say.the(JourneyWord.WHO_HELP),
                Optional.empty(),
                List.of(_ -> List.of(new Piece.Note(new Notice(Notice.Kind.INFORMATION, privacy)))));
    }

    private static Map<String, Words> sexes(Say say) {
        Map<String, Words> answers = new LinkedHashMap<>();
        answers.put("female", say.the(JourneyWord.SEX_FEMALE));
        answers.put("male", say.the(JourneyWord.SEX_MALE));
        answers.put("other", say.the(JourneyWord.SEX_OTHER));
        return answers;
    }

    private static Step oneOf(Say say, String path, Map<String, Words> answers, List<OneOf.Before> opening) {
        Words help = say.the(JourneyWord.CHOOSE_AN_ANSWER);
        return new OneOf(path, say.asked(path), answers, help, Optional.empty(), opening);
    }
}
