package newleaf.knowledge;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.ComfortCard;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.RuleCard;
import newleaf.knowledge.fault.Fault;

/// A card that the program says or asks for by itself, under its label as id. `knowledge check` finds one that is gone.
public enum SaidCard implements Labelled {
    MADE_WITH_THE_PERSON,
    REASON_AMOUNT_ABOVE_MEASURED,
    REASON_AMOUNT_NOT_KNOWN,
    REASON_AMOUNT_TO_CONFIRM,
    REASON_DAYS_A_WEEK_NOT_KNOWN,
    REASON_DOORS_NOT_KNOWN,
    REASON_DOSES_NOT_KNOWN,
    REASON_LEAF_IN_TEA_NOT_KNOWN,
    REASON_NONE_TAKEN,
    REASON_RANGE_TOO_WIDE,
    REASON_SCALE_TOO_COARSE,
    REASON_SOMETHING_NEW,
    REASON_SEEN_FIRST,
    REASON_SINCE_PAUSE_NOT_KNOWN,
    REASON_TARGET_NOT_KNOWN,
    REASON_VOLUME_NOT_KNOWN,
    PLAN_DAYS_OF_USE,
    PLAN_ENDED,
    PLAN_FINISHED,
    PLAN_FROM_LOG,
    PLAN_FROM_LOW_END,
    PLAN_LOG_DIFFERS,
    PLAN_NOT_SEEN_LATELY,
    PLAN_OF_A_CLINICIAN,
    PLAN_OF_A_CLINICIAN_WAITS,
    PLAN_OF_OUR_OWN,
    PLAN_SCALE_ASSUMED,
    PLAN_SET_ASIDE,
    PLAN_STAYS_FIRST,
    PLAN_WITHOUT_FIGURES,
    EVIDENCE_AMOUNT_AND_WITHDRAWAL,
    EVIDENCE_BEFORE_MORNING_DOSE,
    EVIDENCE_COUNSELLING,
    EVIDENCE_BREASTFEEDING_TONIGHT,
    EVIDENCE_COURSES_DIFFER,
    EVIDENCE_FAMILY_LATE_DOSE,
    EVIDENCE_FAMILY_NALOXONE,
    EVIDENCE_FAMILY_READING_ALONE,
    EVIDENCE_FAMILY_TRAINING,
    EVIDENCE_FAMILY_WORRIED_SUPPLY,
    EVIDENCE_GRADED_SYMPTOMS,
    EVIDENCE_LABEL_ERRORS,
    EVIDENCE_LOST_TOLERANCE,
    EVIDENCE_MIXING,
    EVIDENCE_MUTUAL_HELP,
    EVIDENCE_NALOXONE_HOW,
    EVIDENCE_NALOXONE_LIMITS,
    EVIDENCE_NEWBORN_OBSERVATION,
    EVIDENCE_NOT_APPROVED,
    EVIDENCE_PSYCHOLOGICAL_NOT_TESTED,
    EVIDENCE_PREGNANCY_NEWBORN,
    EVIDENCE_QUIET_FIRST_HOURS,
    EVIDENCE_SEVEN_HYDROXY_BREATHING,
    EVIDENCE_SEVEN_HYDROXY_NO_CONVERSION,
    EVIDENCE_SYMPTOMS_NAMED,
    EVIDENCE_TESTS_MISS_KRATOM,
    EVIDENCE_WHAT_KRATOM_IS,
    EVIDENCE_WHAT_LINGERS,
    /// Only says that another finding is pressing.
    DOOR_HELP_NEEDED_TODAY(RuleCard.class),
    /// Also stands for leaf whose label lists more 7-OH than leaf holds.
    DOOR_LABELLED_SEVEN_HYDROXY(RuleCard.class),
    FREQUENT_DOSING(RuleCard.class),
    CHEST_PAIN_NOW(RuleCard.class),
    CHILD_EXPOSURE(RuleCard.class),
    CHILD_EXPOSURE_EMERGENCY(RuleCard.class),
    COLLAPSE_NOW(RuleCard.class),
    CONFUSION_NOW(RuleCard.class),
    JAUNDICE_OR_DARK_URINE(RuleCard.class),
    KEEP_FROM_CHILDREN(RuleCard.class),
    NALOXONE_FOR_EVERYONE(RuleCard.class),
    NEWBORN_WITHDRAWAL(RuleCard.class),
    NEWBORN_WITHDRAWAL_EMERGENCY(RuleCard.class),
    SEIZURE_NOW(RuleCard.class),
    SEVERE_VOMITING_DEHYDRATION(RuleCard.class),
    SIGN_ESCALATING_DOSE(RuleCard.class),
    SIGN_FAILED_ATTEMPTS(RuleCard.class),
    SIGN_GIVING_UP_ACTIVITIES(RuleCard.class),
    SIGN_MIXING_SUBSTANCES(RuleCard.class),
    SIGN_RIGID_TIMING(RuleCard.class),
    SIGN_TIME_AND_MONEY(RuleCard.class),
    SIGN_USE_DESPITE_HARM(RuleCard.class),
    SIGNS_IN_SOMEONE_ELSE(RuleCard.class),
    SIGNS_SEVERAL(RuleCard.class),
    STROKE_SIGNS_NOW(RuleCard.class),
    SUICIDAL_ACTIVE(RuleCard.class),
    TOLERANCE_LOST(RuleCard.class),
    UNROUSABLE(RuleCard.class),
    COMFORT_FAMILY_CLOSING_WORDS(ComfortCard.class),
    COMFORT_FAMILY_FIRST_WORDS(ComfortCard.class),
    COMFORT_FAMILY_HOLDER(ComfortCard.class),
    COMFORT_FAMILY_HOLDER_NOT(ComfortCard.class),
    COMFORT_FAMILY_LOCKED(ComfortCard.class),
    COMFORT_FAMILY_NALOXONE(ComfortCard.class),
    COMFORT_FAMILY_NEWBORN(ComfortCard.class),
    COMFORT_FAMILY_NOT(ComfortCard.class),
    COMFORT_FAMILY_NOT_SAFE(ComfortCard.class),
    COMFORT_FAMILY_OPEN_WORDS(ComfortCard.class),
    COMFORT_FAMILY_TELL_CHILDREN(ComfortCard.class),
    COMFORT_FAMILY_WHEN_YES(ComfortCard.class),
    COMFORT_FAMILY_YOURSELF(ComfortCard.class),
    COMFORT_URGE_AFTER_TAKING_SOME(ComfortCard.class),
    COMFORT_URGE_WAVE(ComfortCard.class);

    private final Class<? extends Card> kind;

    SaidCard() {
        this(EvidenceCard.class);
    }

    SaidCard(Class<? extends Card> kind) {
        this.kind = kind;
    }

    public EvidenceCard evidence(Shelves shelves) {
        return in(shelves, EvidenceCard.class);
    }

    public RuleCard rule(Shelves shelves) {
        return in(shelves, RuleCard.class);
    }

    public ComfortCard comfort(Shelves shelves) {
        return in(shelves, ComfortCard.class);
    }

    public static List<Fault> faults(Shelves shelves) {
        return Arrays.stream(values())
                .filter(each -> each.found(shelves, each.kind).isEmpty())
                .map(each -> new Fault("knowledge", 1, "lacks the card `" + each.label() + "`, which the program says"))
                .toList();
    }

    private <C extends Card> C in(Shelves shelves, Class<C> wanted) {
        return found(shelves, wanted).orElseThrow(() -> new IllegalStateException("no card " + label()));
    }

    private <C extends Card> Optional<C> found(Shelves shelves, Class<C> wanted) {
        return shelves.card(label()).filter(wanted::isInstance).map(wanted::cast);
    }
}
