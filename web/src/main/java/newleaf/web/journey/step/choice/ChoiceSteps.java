package newleaf.web.journey.step.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import newleaf.documents.Answer;
import newleaf.documents.Labelled;
import newleaf.intake.Aim;
import newleaf.intake.AnsweredBy;
import newleaf.intake.Approach;
import newleaf.intake.CaseField;
import newleaf.intake.OpioidUseDisorder;
import newleaf.intake.Setting;
import newleaf.intake.Sex;
import newleaf.intake.SuicidalThoughts;
import newleaf.intake.use.EarlierProduct;
import newleaf.intake.use.ProductForm;
import newleaf.knowledge.words.WordGroup;
import newleaf.knowledge.words.Words;
import newleaf.web.component.notice.Notice;
import newleaf.web.form.Choice;
import newleaf.web.journey.step.Asked;
import newleaf.web.journey.step.JourneyWord;
import newleaf.web.journey.step.Piece;
import newleaf.web.journey.step.Say;
import newleaf.web.journey.step.Step;
import newleaf.web.journey.step.choice.OneOf.Option;

/// The questions with one answer out of a few.
public final class ChoiceSteps {
    private ChoiceSteps() {}

    public static List<Step> all(Say say) {
        List<Step> steps = new ArrayList<>();
        steps.add(who(say));
        OneOf.Before lines = new CrisisLines(say.shelves(), say.the(JourneyWord.CRISIS_LINES))::pieces;
        var thoughts = some(say, WordGroup.SUICIDAL, SuicidalThoughts.values());
        steps.add(oneOf(say, CaseField.SUICIDAL, thoughts, List.of(lines)));
        CaseField.yesOrNo().stream()
                .filter(say::asks)
                .forEach(field -> steps.add(oneOf(say, field, yesOrNo(say), List.of())));
        steps.add(oneOf(say, CaseField.EARLIER_PRODUCTS, earlierProducts(say), List.of()));
        steps.add(oneOf(say, CaseField.SEX, sexes(say), List.of()));
        steps.add(oneOf(say, CaseField.OPIOID_USE_DISORDER, WordGroup.OPIOID_USE_DISORDER, OpioidUseDisorder.values()));
        steps.add(oneOf(say, CaseField.SETTING, WordGroup.SETTING, Setting.values()));
        steps.add(oneOf(say, CaseField.AIM, WordGroup.AIM, Aim.values()));
        steps.add(oneOf(say, CaseField.APPROACH, WordGroup.APPROACH, Approach.values()));
        return steps;
    }

    private static Step who(Say say) {
        Words privacy = say.the(JourneyWord.WHO_PRIVACY);
        return new OneOf<>(
                CaseField.ANSWERED_BY,
                Asked.same(say.the(JourneyWord.WHO_QUESTION)),
                List.of(
                        Option.of(AnsweredBy.SELF, say.the(JourneyWord.WHO_SELF)),
                        Option.of(AnsweredBy.FAMILY, say.the(JourneyWord.WHO_FAMILY)),
                        Option.of(AnsweredBy.CLINICIAN, say.the(JourneyWord.WHO_CLINICIAN))),
                say.the(JourneyWord.WHO_HELP),
                List.of(_ -> List.of(new Piece.Note(new Notice(Notice.Kind.INFORMATION, privacy)))));
    }

    private static List<Option<Sex>> sexes(Say say) {
        return List.of(
                Option.of(Sex.FEMALE, say.the(JourneyWord.SEX_FEMALE)),
                Option.of(Sex.MALE, say.the(JourneyWord.SEX_MALE)),
                Option.of(Sex.OTHER, say.the(JourneyWord.SEX_OTHER)));
    }

    /// The months are rounded down: the last time counts as no longer ago than it can have been.
    private static List<Option<List<EarlierProduct>>> earlierProducts(Say say) {
        return List.of(
                new Option<>(Choice.NO, List.of(), say.the(JourneyWord.NO)),
                sevenHydroxyUntil(0, say.the(JourneyWord.EARLIER_THIS_MONTH)),
                sevenHydroxyUntil(1, say.the(JourneyWord.EARLIER_FEW_MONTHS)),
                sevenHydroxyUntil(4, say.the(JourneyWord.EARLIER_LONG_AGO)));
    }

    private static Option<List<EarlierProduct>> sevenHydroxyUntil(double monthsSince, Words words) {
        var product = new EarlierProduct(Answer.of(ProductForm.SEVEN_HYDROXY), Answer.of(monthsSince));
        return new Option<>("until-" + (int) monthsSince, List.of(product), words);
    }

    private static List<Option<Boolean>> yesOrNo(Say say) {
        return List.of(
                new Option<>(Choice.YES, true, say.the(JourneyWord.YES)),
                new Option<>(Choice.NO, false, say.the(JourneyWord.NO)));
    }

    private static <E extends Labelled> List<Option<E>> some(Say say, WordGroup words, E[] answers) {
        return Stream.of(answers)
                .map(each -> Option.of(each, say.label(words, each.label())))
                .toList();
    }

    private static <E extends Labelled> Step oneOf(Say say, CaseField<E> field, WordGroup words, E[] answers) {
        return oneOf(say, field, some(say, words, answers), List.of());
    }

    private static <T> Step oneOf(Say say, CaseField<T> field, List<Option<T>> answers, List<OneOf.Before> opening) {
        return new OneOf<>(field, say.asked(field), answers, say.the(JourneyWord.CHOOSE_AN_ANSWER), opening);
    }
}
