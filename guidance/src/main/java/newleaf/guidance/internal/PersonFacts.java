package newleaf.guidance.internal;

import java.util.List;
import newleaf.documents.Answer;
import newleaf.documents.Truth;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.Sex;

/// Facts about the person. Where a question does not apply, the answer is no (contract, end of CASE).
final class PersonFacts {
    private static final double LAST_FERTILE_AGE = 60;

    private PersonFacts() {}

    static List<FactDefinition> all() {
        return List.of(
                unlessItCannotBe("pregnant", CaseField.PREGNANT),
                unlessItCannotBe("breastfeeding", CaseField.BREASTFEEDING),
                FactDefinition.orImplied(
                        "exposed_before_birth",
                        FactType.TRUTH,
                        CaseField.EXPOSED_BEFORE_BIRTH,
                        subject -> exposedBeforeBirth(subject.caseFile()),
                        subject -> subject.caseFile().answer(CaseField.AGE).isKnown()
                                ? CaseField.EXPOSED_BEFORE_BIRTH
                                : CaseField.AGE));
    }

    /// What was said stands, even where it surprises; what was not said is no for men and over 60.
    private static FactDefinition unlessItCannotBe(String name, CaseField<Boolean> field) {
        return FactDefinition.orImplied(name, FactType.TRUTH, field, subject -> {
            Answer<Boolean> said = subject.caseFile().answer(field);
            return said.isKnown() || !cannotBe(subject.caseFile()) ? said : Answer.of(false);
        });
    }

    private static boolean cannotBe(CaseFile caseFile) {
        Truth isMale = caseFile.answer(CaseField.SEX).is(sex -> sex == Sex.MALE);
        Truth isOver = caseFile.answer(CaseField.AGE).is(age -> age > LAST_FERTILE_AGE);
        return isMale.or(isOver) == Truth.YES;
    }

    private static Answer<Boolean> exposedBeforeBirth(CaseFile caseFile) {
        boolean isOlder = caseFile.answer(CaseField.AGE).is(age -> age >= 1) == Truth.YES;
        return isOlder ? Answer.of(false) : caseFile.answer(CaseField.EXPOSED_BEFORE_BIRTH);
    }
}
