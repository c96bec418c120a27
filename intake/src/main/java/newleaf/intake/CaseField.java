package newleaf.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import newleaf.documents.Span;
import newleaf.intake.AnswerKind.Asked;
import newleaf.intake.AnswerKind.Choice;
import newleaf.intake.AnswerKind.Code;
import newleaf.intake.AnswerKind.Cost;
import newleaf.intake.AnswerKind.Day;
import newleaf.intake.AnswerKind.Decimal;
import newleaf.intake.AnswerKind.Earlier;
import newleaf.intake.AnswerKind.HoursOfDay;
import newleaf.intake.AnswerKind.Ids;
import newleaf.intake.AnswerKind.IdsWithMore;
import newleaf.intake.AnswerKind.Names;
import newleaf.intake.AnswerKind.NumberOrRange;
import newleaf.intake.AnswerKind.OneNumber;
import newleaf.intake.AnswerKind.Rows;
import newleaf.intake.AnswerKind.Truths;
import newleaf.intake.AnswerKind.Unit;
import newleaf.intake.AnswerKind.Whole;
import newleaf.intake.AnswerKind.Words;
import newleaf.intake.AnswerKind.YesOrNo;
import newleaf.intake.history.Checklist;
import newleaf.intake.use.EarlierProduct;
import newleaf.intake.use.WeeklyCost;
import newleaf.knowledge.words.WordGroup;

/// A field of `newleaf/case/1`: its path, what may stand in it, and the name rules know it by. One row a field, in the
/// order of the case. The path is the key of its question in `knowledge/words/words-question.yaml`; the name is the key
/// of what it is called in `words-fact.yaml`. The bounds are those of the scale, or of what a body can show.
public final class CaseField<T> {
    private static final Map<String, CaseField<?>> TABLE = new LinkedHashMap<>();
    private static final Set<String> MEASURED = Set.of("scores", "vitals", "labs");

    /// What one unit of a product weighs.
    public static final NumberOrRange UNIT_GRAMS = new NumberOrRange(0, 1000, Unit.GRAMS);

    public static final CaseField<LocalDate> AS_OF = row("asOf", new Day());
    public static final CaseField<AnsweredBy> ANSWERED_BY = row("answeredBy", Choice.of(AnsweredBy.values()));

    public static final CaseField<Double> AGE = row("person.age", "age", new Decimal(0, 120, Unit.YEARS));
    public static final CaseField<Sex> SEX = row("person.sex", "sex", Choice.of(Sex.values()));
    public static final CaseField<Double> WEIGHT =
            row("person.weightKg", "weight_kg", new Decimal(0.3, 500, Unit.KILOGRAMS));
    public static final CaseField<Boolean> PREGNANT = row("person.pregnant", new YesOrNo());
    public static final CaseField<Boolean> BREASTFEEDING = row("person.breastfeeding", new YesOrNo());
    public static final CaseField<Boolean> EXPOSED_BEFORE_BIRTH = row("person.exposedBeforeBirth", new YesOrNo());
    public static final CaseField<String> JURISDICTION = row(
            "person.jurisdiction",
            new Code(Pattern.compile("[A-Z]{2}(-[A-Z0-9]{1,3})?"), "is a place code such as US-MA or TH"));
    public static final CaseField<String> COUNTRY = row(
            "person.country",
            new Code(Pattern.compile("[A-Z]{2}"), "is a country code of two capital letters such as US"));

    public static final CaseField<Void> PRODUCTS = row("use.products", new Rows());
    public static final CaseField<Void> AMOUNT_PER_DOSE = row("use.products.amountPerDose", new Asked());
    public static final CaseField<Void> UNIT_WEIGHT = row("use.products.unitWeight", new Asked());
    public static final CaseField<Void> LABEL = row("use.products.label", new Asked());
    public static final CaseField<Void> LABEL_SEVEN_HYDROXY = row("use.products.sevenHydroxy", new Asked());
    public static final CaseField<Span> GRAMS_PER_DAY =
            row("use.gramsPerDay", new NumberOrRange(0, 1000, Unit.GRAMS_A_DAY));
    public static final CaseField<Void> TOTAL_DISAGREES = row("use.total-disagrees", new Asked());
    public static final CaseField<Span> DOSES_PER_DAY =
            row("use.dosesPerDay", new NumberOrRange(0, 48, Unit.TIMES_A_DAY));
    public static final CaseField<Double> DAYS_PER_WEEK =
            row("use.daysPerWeek", "days_per_week", new Decimal(0, 7, Unit.DAYS_A_WEEK));
    public static final CaseField<Double> DURATION =
            row("use.durationMonths", "duration_months", new Decimal(0, 960, Unit.MONTHS));
    public static final CaseField<Double> HOURS_SINCE_LAST_DOSE =
            row("use.hoursSinceLastDose", "hours_since_last_dose", new Decimal(0, 1_000_000, Unit.HOURS));
    public static final CaseField<Boolean> STOPPED = row("use.stopped", "stopped", new YesOrNo());
    public static final CaseField<List<Double>> DOSE_HOURS = row("use.doseHours", new HoursOfDay(48));
    public static final CaseField<Boolean> NIGHT_DOSES = row("use.nightDoses", "night_doses", new YesOrNo());
    public static final CaseField<List<EarlierProduct>> EARLIER_PRODUCTS = row("use.earlierProducts", new Earlier(50));
    public static final CaseField<WeeklyCost> COST_PER_WEEK = row("use.costPerWeek", new Cost(1_000_000));
    public static final CaseField<Boolean> AMOUNT_CONFIRMED = row("use.amountConfirmed", new YesOrNo());
    public static final CaseField<Checklist> REASONS = row("use.reasons", new Ids(WordGroup.REASON));
    public static final CaseField<Boolean> ESCALATED = row("use.escalated", "escalated", new YesOrNo());
    public static final CaseField<Double> PREVIOUS_ATTEMPTS =
            row("use.previousAttempts", "previous_attempts", new Decimal(0, 1000, Unit.TIMES));

    public static final CaseField<OpioidUseDisorder> OPIOID_USE_DISORDER =
            row("history.opioidUseDisorder", "opioid_use_disorder", Choice.of(OpioidUseDisorder.values()));
    public static final CaseField<Boolean> WITHDRAWAL_SEIZURE_OR_DELIRIUM =
            row("history.withdrawalSeizureOrDelirium", "withdrawal_seizure_or_delirium", new YesOrNo());
    public static final CaseField<Checklist> OTHER_SUBSTANCES =
            row("history.otherSubstances", new Ids(WordGroup.SUBSTANCE));
    public static final CaseField<Checklist> CONDITIONS = row("history.conditions", new Ids(WordGroup.CONDITION));
    public static final CaseField<Checklist> MEDICATIONS =
            row("history.medications", new Names(WordGroup.MEDICINE_CLASS));
    public static final CaseField<Void> UNMATCHED_MEDICATIONS = row("history.medications.unmatched", new Asked());
    public static final CaseField<Void> MEDICINE_REASON = row("history.medications.reason", new Asked());
    public static final CaseField<Checklist> EVENTS = row("history.events", new IdsWithMore(WordGroup.EVENT));

    public static final CaseField<Checklist> CRITERIA = row("criteria", new Truths(WordGroup.CRITERION));
    public static final CaseField<Checklist> SIGNS = row("signs", new Ids(WordGroup.SIGN));
    public static final CaseField<Checklist> SYMPTOMS = row("symptoms", new IdsWithMore(WordGroup.SYMPTOM));

    public static final CaseField<ScoreRater> RATER = row("scores.rater", Choice.of(ScoreRater.values()));
    public static final CaseField<Double> COWS = row("scores.cows", "cows", new Whole(0, 48, Unit.POINTS));
    public static final CaseField<Double> PHQ9 = row("scores.phq9", "phq9", new Whole(0, 27, Unit.POINTS));
    public static final CaseField<Double> PHQ9_ITEM9 =
            row("scores.phq9Item9", "phq9_item9", new Whole(0, 3, Unit.POINTS));
    public static final CaseField<Double> GAD7 = row("scores.gad7", "gad7", new Whole(0, 21, Unit.POINTS));
    public static final CaseField<Double> PEG = row("scores.peg", "peg", new Decimal(0, 10, Unit.POINTS));
    public static final CaseField<Double> CRAVING = row("scores.craving", "craving", new Decimal(0, 10, Unit.POINTS));
    public static final CaseField<Double> DIARY_SCORE = row("scores.diary", "diary", new Decimal(0, 100, Unit.POINTS));

    public static final CaseField<Void> VITALS = row("vitals", new Asked());
    public static final CaseField<Double> SYSTOLIC =
            row("vitals.systolicMmHg", "systolic", new Decimal(0, 350, Unit.MILLIMETRES_OF_MERCURY));
    public static final CaseField<Double> DIASTOLIC =
            row("vitals.diastolicMmHg", "diastolic", new Decimal(0, 250, Unit.MILLIMETRES_OF_MERCURY));
    public static final CaseField<Double> PULSE =
            row("vitals.pulsePerMin", "pulse", new Decimal(0, 350, Unit.A_MINUTE));
    public static final CaseField<Double> TEMPERATURE =
            row("vitals.temperatureC", "temperature", new Decimal(20, 46, Unit.DEGREES_CELSIUS));
    public static final CaseField<Double> OXYGEN = row("vitals.spo2Percent", "spo2", new Decimal(0, 100, Unit.PERCENT));
    public static final CaseField<Double> BREATHS =
            row("vitals.breathsPerMin", "breaths", new Decimal(0, 120, Unit.A_MINUTE));

    public static final CaseField<Double> ALT = row("labs.altUL", "alt", new Decimal(0, 100_000, Unit.UNITS_A_LITRE));
    public static final CaseField<Double> AST = row("labs.astUL", "ast", new Decimal(0, 100_000, Unit.UNITS_A_LITRE));
    public static final CaseField<Double> ALP = row("labs.alpUL", "alp", new Decimal(0, 100_000, Unit.UNITS_A_LITRE));
    public static final CaseField<Double> BILIRUBIN =
            row("labs.bilirubinMgDl", "bilirubin", new Decimal(0, 200, Unit.MILLIGRAMS_A_DECILITRE));
    public static final CaseField<Double> INR = row("labs.inr", "inr", new Decimal(0, 50, Unit.RATIO));
    public static final CaseField<Double> QTC = row("labs.qtcMs", "qtc", new Decimal(100, 1000, Unit.MILLISECONDS));

    public static final CaseField<Double> SODIUM =
            row("labs.sodiumMmolL", "sodium", new Decimal(80, 220, Unit.MILLIMOLES_A_LITRE));
    public static final CaseField<Double> CREATINE_KINASE =
            row("labs.ckUL", "ck", new Decimal(0, 1_000_000, Unit.UNITS_A_LITRE));
    public static final CaseField<Double> ALT_LIMIT =
            row("labs.upperLimit.altUL", new Decimal(1, 1000, Unit.UNITS_A_LITRE));
    public static final CaseField<Double> AST_LIMIT =
            row("labs.upperLimit.astUL", new Decimal(1, 1000, Unit.UNITS_A_LITRE));
    public static final CaseField<Double> ALP_LIMIT =
            row("labs.upperLimit.alpUL", new Decimal(1, 2000, Unit.UNITS_A_LITRE));
    public static final CaseField<Double> BILIRUBIN_LIMIT =
            row("labs.upperLimit.bilirubinMgDl", new Decimal(0.1, 20, Unit.MILLIGRAMS_A_DECILITRE));

    public static final CaseField<SuicidalThoughts> SUICIDAL =
            row("safety.suicidal", "suicidal", Choice.privatelyOf(SuicidalThoughts.values()));
    public static final CaseField<Boolean> UNRESPONSIVE = row("safety.unresponsive", "unresponsive", new YesOrNo());
    public static final CaseField<Boolean> CANNOT_DRINK =
            row("safety.vomitingCannotDrink", "cannot_drink", new YesOrNo());

    public static final CaseField<Boolean> SAFE_HOME = row("situation.safeHome", "safe_home", new YesOrNo());
    public static final CaseField<Boolean> SOMEONE_PRESENT =
            row("situation.someonePresent", "someone_present", new YesOrNo());
    public static final CaseField<Boolean> CAN_ATTEND_DAILY =
            row("situation.canAttendDaily", "can_attend_daily", new YesOrNo());
    public static final CaseField<Boolean> NALOXONE_AT_HOME =
            row("situation.naloxoneAtHome", "naloxone_at_home", new YesOrNo());
    public static final CaseField<Boolean> CLINICIAN_KNOWS = row("situation.clinicianKnows", new YesOrNo());
    public static final CaseField<Setting> SETTING = row("situation.setting", Choice.of(Setting.values()));

    public static final CaseField<Aim> AIM = row("goal.aim", "aim", Choice.of(Aim.values()));
    public static final CaseField<Approach> APPROACH = row("goal.approach", "approach", Choice.of(Approach.values()));
    public static final CaseField<Boolean> STEP_BACK = row("goal.stepBack", new YesOrNo());
    public static final CaseField<Double> WEEKS = row("goal.weeks", new Decimal(0, 520, Unit.WEEKS));
    public static final CaseField<Double> SCALE_STEP = row("goal.scaleStepG", new Decimal(0.001, 10, Unit.GRAMS));
    public static final CaseField<Double> TARGET = row("goal.targetGPerDay", new Decimal(0, 1000, Unit.GRAMS_A_DAY));
    public static final CaseField<WantedPace> PACE = row("goal.pace", Choice.of(WantedPace.values()));
    public static final CaseField<Double> LAST_DOSE_FROM =
            row("goal.lastDoseFromG", new OneNumber(List.of(1.0, 0.5, 0.25), Unit.GRAMS));
    public static final CaseField<Weekday> CHANGE_DAY = row("goal.changeDay", Choice.of(Weekday.values()));
    public static final CaseField<LocalDate> START_ON = row("goal.startOn", new Day());

    public static final CaseField<Double> LARGEST_CUT =
            row("limits.largestCutPercent", new Decimal(0, 100, Unit.PERCENT));
    public static final CaseField<Double> SMALLEST_INTERVAL =
            row("limits.smallestIntervalDays", new Decimal(0, 365, Unit.DAYS));
    public static final CaseField<Double> CEILING =
            row("limits.ceilingGPerDay", new Decimal(0, 1000, Unit.GRAMS_A_DAY));
    public static final CaseField<Double> SUPPLY = row("limits.supplyG", new Decimal(0, 1_000_000, Unit.GRAMS));
    public static final CaseField<Void> FROZEN = row("limits.frozen", new Rows());
    public static final CaseField<String> CLINICIAN_REASON = row("limits.clinicianReason", new Words(2000));

    public static final CaseField<Void> DIARY = row("diary", new Rows());

    /// Every field, in the order of the case.
    public static final List<CaseField<?>> ALL = List.copyOf(new ArrayList<>(TABLE.values()));

    private final String path;
    private final Optional<String> fact;
    private final AnswerKind<T> kind;

    private CaseField(String path, Optional<String> fact, AnswerKind<T> kind) {
        this.path = path;
        this.fact = fact;
        this.kind = kind;
    }

    /// A field that rules know only by what is worked out from it, or not at all.
    private static <T> CaseField<T> row(String path, AnswerKind<T> kind) {
        return added(new CaseField<>(path, Optional.empty(), kind));
    }

    /// A field whose answer is a fact, just as it was given.
    private static <T> CaseField<T> row(String path, String fact, AnswerKind<T> kind) {
        return added(new CaseField<>(path, Optional.of(fact), kind));
    }

    private static <T> CaseField<T> added(CaseField<T> field) {
        if (TABLE.put(field.path, field) != null) throw new IllegalStateException("two fields at " + field.path);
        return field;
    }

    /// The field at a path; empty when the case has none there.
    public static Optional<CaseField<?>> of(String path) {
        return Optional.ofNullable(TABLE.get(path));
    }

    /// The fields that are answered with yes or no.
    @SuppressWarnings("unchecked")
    public static List<CaseField<Boolean>> yesOrNo() {
        return ALL.stream()
                .filter(field -> field.kind instanceof YesOrNo)
                .map(field -> (CaseField<Boolean>) field)
                .toList();
    }

    public String path() {
        return path;
    }

    public AnswerKind<T> kind() {
        return kind;
    }

    /// The name under which a rule finds the answer as it was given.
    public Optional<String> fact() {
        return fact;
    }

    /// The mapping that it stands in; empty for the document itself.
    public String group() {
        return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
    }

    /// The last word of its path.
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// One thing of a list, as a question names it.
    public String entry(String id) {
        return path + "/" + id;
    }

    /// Whether it is measured or scored: not taken, no rule waits for it.
    public boolean isMeasured() {
        return MEASURED.contains(path.split("\\.", 2)[0]);
    }

    @Override
    public String toString() {
        return path;
    }
}
