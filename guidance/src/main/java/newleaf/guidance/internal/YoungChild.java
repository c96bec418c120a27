package newleaf.guidance.internal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import newleaf.documents.Truth;
import newleaf.intake.CaseField;
import newleaf.intake.OpioidUseDisorder;
import newleaf.intake.SuicidalThoughts;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.ParameterCard;

/// What nobody asks about a baby or a toddler: wanting to die, pregnancy, goals, a habit. What was said stands; what
/// was
/// not said is no. The age is a card.
public final class YoungChild {
    private static final Set<CaseField<?>> NOT_ASKED = Set.of(
            CaseField.SEX,
            CaseField.PREGNANT,
            CaseField.BREASTFEEDING,
            CaseField.STOPPED,
            CaseField.DAYS_PER_WEEK,
            CaseField.DURATION,
            CaseField.HOURS_SINCE_LAST_DOSE,
            CaseField.DOSES_PER_DAY,
            CaseField.PREVIOUS_ATTEMPTS,
            CaseField.REASONS,
            CaseField.OPIOID_USE_DISORDER,
            CaseField.WITHDRAWAL_SEIZURE_OR_DELIRIUM,
            CaseField.OTHER_SUBSTANCES,
            CaseField.CRITERIA,
            CaseField.SIGNS,
            CaseField.SYMPTOMS,
            CaseField.SUICIDAL,
            CaseField.SAFE_HOME,
            CaseField.CAN_ATTEND_DAILY,
            CaseField.AIM,
            CaseField.APPROACH,
            CaseField.TOTAL_DISAGREES);

    /// How no is written where it is a word.
    private static final Map<String, Object> NO_IN_WORDS =
            Map.of("opioid_use_disorder", OpioidUseDisorder.NEVER.label(), "suicidal", SuicidalThoughts.NONE.label());

    private final ParameterCard firstAgeAsked;

    public YoungChild(Shelves shelves) {
        this.firstAgeAsked = shelves.parameter("parameter-first-age-asked");
    }

    public boolean is(Subject subject) {
        return subject.caseFile().answer(CaseField.AGE).is(age -> age < firstAgeAsked.value()) == Truth.YES;
    }

    /// Whether the question of this field fits such a child.
    public static boolean isAsked(String path) {
        return NOT_ASKED.stream().noneMatch(field -> path.equals(field.path()) || path.startsWith(field.path() + "/"));
    }

    /// The fact as it stands, without what is not asked; no where nothing else would settle it.
    Fact fact(Fact fact, FactType type) {
        if (fact.value().isPresent()) return fact;
        Set<String> asked = fact.missing().stream().filter(YoungChild::isAsked).collect(Collectors.toSet());
        if (!asked.isEmpty()) return Fact.notKnown(fact.name(), asked);
        return no(fact.name(), type).map(no -> Fact.known(fact.name(), no)).orElse(fact);
    }

    private static Optional<Object> no(String name, FactType type) {
        return switch (type) {
            case TRUTH -> Optional.of(false);
            case NUMBER -> Optional.of(Double.NaN);
            case TEXT -> Optional.ofNullable(NO_IN_WORDS.get(name));
        };
    }
}
