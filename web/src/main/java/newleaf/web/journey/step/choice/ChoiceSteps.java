package newleaf.web.journey.step.choice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.intake.Aim;
import newleaf.intake.AnswerKind;
import newleaf.intake.AnsweredBy;
import newleaf.intake.Approach;
import newleaf.intake.CaseField;
import newleaf.intake.OpioidUseDisorder;
import newleaf.intake.Setting;
import newleaf.intake.Sex;
import newleaf.intake.SuicidalThoughts;
import newleaf.knowledge.words.WordGroup;
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
    private ChoiceSteps() {}

    public static List<Step> all(Say say) {
        List<Step> steps = new ArrayList<>();
        steps.add(who(say));
        OneOf.Before lines = new CrisisLines(say.shelves(), say.the(JourneyWord.CRISIS_LINES))::pieces;
        steps.add(oneOf(
                say, CaseField.SUICIDAL, say.some(WordGroup.SUICIDAL, SuicidalThoughts.values()), List.of(lines)));
        CaseField.ALL.stream()
                .filter(field -> field.kind() instanceof AnswerKind.YesOrNo && say.asks(field))
                .forEach(field -> steps.add(oneOf(say, field, say.yesOrNo(), List.of())));
        steps.add(oneOf(say, CaseField.SEX, sexes(say), List.of()));
        steps.add(oneOf(
                say,
                CaseField.OPIOID_USE_DISORDER,
                say.some(WordGroup.OPIOID_USE_DISORDER, OpioidUseDisorder.values()),
                List.of()));
        steps.add(oneOf(say, CaseField.SETTING, say.some(WordGroup.SETTING, Setting.values()), List.of()));
        steps.add(oneOf(say, CaseField.AIM, say.some(WordGroup.AIM, Aim.values()), List.of()));
        steps.add(oneOf(say, CaseField.APPROACH, say.some(WordGroup.APPROACH, Approach.values()), List.of()));
        return steps;
    }

    private static Step who(Say say) {
        Map<String, Words> answers = new LinkedHashMap<>();
        answers.put(AnsweredBy.SELF.label(), say.the(JourneyWord.WHO_SELF));
        answers.put(AnsweredBy.FAMILY.label(), say.the(JourneyWord.WHO_FAMILY));
        answers.put(AnsweredBy.CLINICIAN.label(), say.the(JourneyWord.WHO_CLINICIAN));
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
        answers.put(Sex.FEMALE.label(), say.the(JourneyWord.SEX_FEMALE));
        answers.put(Sex.MALE.label(), say.the(JourneyWord.SEX_MALE));
        answers.put(Sex.OTHER.label(), say.the(JourneyWord.SEX_OTHER));
        return answers;
    }

    private static Step oneOf(Say say, CaseField<?> field, Map<String, Words> answers, List<OneOf.Before> opening) {
        Words help = say.the(JourneyWord.CHOOSE_AN_ANSWER);
        return new OneOf(field.path(), say.asked(field), answers, help, Optional.empty(), opening);
    }
}
