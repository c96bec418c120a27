package newleaf.guidance.situation;

import java.util.Set;
import newleaf.intake.AnswerKind;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;

/// Whether anything is known of what someone takes and how they are. The day, who answers, who and where the person is,
/// where the answers are given, what is wished for, and the warning signs that worry a relative do not count.
final class WhatIsKnown {
    private static final Set<String> BESIDE = Set.of("", "person", "situation", "goal", "limits");
    private static final Set<CaseField<?>> OF_THE_BODY =
            Set.of(CaseField.PREGNANT, CaseField.BREASTFEEDING, CaseField.EXPOSED_BEFORE_BIRTH);

    private WhatIsKnown() {}

    static boolean isNothing(CaseFile caseFile) {
        return CaseField.ALL.stream().filter(WhatIsKnown::counts).noneMatch(field -> isKnown(field, caseFile))
                && !hasLists(caseFile);
    }

    private static boolean counts(CaseField<?> field) {
        boolean isBeside = BESIDE.contains(field.group()) && !OF_THE_BODY.contains(field);
        return field.kind() instanceof AnswerKind.Single<?> && !isBeside;
    }

    private static boolean isKnown(CaseField<?> field, CaseFile caseFile) {
        return caseFile.answer(field).isKnown();
    }

    private static boolean hasLists(CaseFile caseFile) {
        var history = caseFile.history();
        return caseFile.products().isKnown()
                || caseFile.reasons().isGiven()
                || history.otherSubstances().isGiven()
                || history.conditions().isGiven()
                || history.medications().isGiven()
                || history.events().isGiven()
                || caseFile.criteria().isGiven()
                || caseFile.symptoms().list().isGiven()
                || !caseFile.diary().isEmpty();
    }
}
