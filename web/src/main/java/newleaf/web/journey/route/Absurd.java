package newleaf.web.journey.route;

import java.util.Set;
import newleaf.intake.Aim;
import newleaf.intake.AnsweredBy;
import newleaf.intake.CaseField;
import newleaf.intake.Sex;
import newleaf.web.journey.draft.CaseDraft;

/// Questions that make no sense for who is here: they are not asked, and stay not known.
final class Absurd {
    private static final double TOO_OLD = 60;
    private static final Set<String> OF_WOMEN = Set.of(CaseField.PREGNANT.path(), CaseField.BREASTFEEDING.path());
    /// What a plan to take less is made for.
    private static final Set<String> OF_A_PLAN =
            Set.of(CaseField.AIM.path(), CaseField.APPROACH.path(), CaseField.TARGET.path());

    private Absurd() {}

    static boolean is(String step, CaseDraft draft) {
        if (draft.door().says(step) && draft.hasLeft(step)) return true;
        if (OF_WOMEN.contains(step)) return cannotBePregnant(draft);
        if (step.equals(CaseField.PRODUCTS.path())) return isTotalEnough(draft);
        if (OF_A_PLAN.contains(step) && isNoPlanMade(draft)) return true;
        if (step.equals(CaseField.TARGET.path()))
            return !draft.answer(CaseField.AIM).equals(java.util.Optional.of(Aim.REDUCE));
        return step.equals(CaseField.EXPOSED_BEFORE_BIRTH.path())
                && draft.answer(CaseField.ANSWERED_BY)
                        .filter(AnsweredBy.SELF::equals)
                        .isPresent();
    }

    /// A plan is made with the person, and by who still takes some.
    private static boolean isNoPlanMade(CaseDraft draft) {
        return draft.answer(CaseField.STOPPED).orElse(false)
                || draft.answer(CaseField.ANSWERED_BY)
                        .filter(AnsweredBy.FAMILY::equals)
                        .isPresent();
    }

    /// Whoever gave only a total in grams was asked.
    private static boolean isTotalEnough(CaseDraft draft) {
        return draft.products().isEmpty()
                && draft.answer(CaseField.GRAMS_PER_DAY).isPresent();
    }

    private static boolean cannotBePregnant(CaseDraft draft) {
        return draft.answer(CaseField.SEX).filter(Sex.MALE::equals).isPresent()
                || draft.answer(CaseField.AGE).filter(age -> age > TOO_OLD).isPresent();
    }
}
