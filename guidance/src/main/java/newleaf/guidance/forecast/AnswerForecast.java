package newleaf.guidance.forecast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.Answer;
import newleaf.guidance.Assessment;
import newleaf.guidance.finding.Ruling;
import newleaf.guidance.forecast.ForecastAnswer.Expected;
import newleaf.guidance.forecast.ForecastAnswer.Phase;
import newleaf.intake.CaseField;
import newleaf.intake.CaseFile;
import newleaf.intake.DiaryDay;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.EvidenceCard;
import newleaf.knowledge.card.SymptomCard;
import newleaf.knowledge.rule.OnForecast;
import newleaf.pharmacology.ExposureLedger;
import newleaf.pharmacology.forecast.Forecast;
import newleaf.pharmacology.forecast.Forecaster;
import newleaf.pharmacology.forecast.Habits;
import newleaf.pharmacology.forecast.TakenProduct;
import newleaf.pharmacology.kinetics.Parameter;

/// Says what stopping may be like, where the model may say anything at all.
public final class AnswerForecast {
    private static final double USUAL_DOSES = 4;
    private static final double EVERY_DAY = 7;
    private static final int TWO_WEEKS = 336;
    private static final int FOUR_WEEKS = 672;
    private static final int SIXTY_DAYS = 1440;

    private final Shelves shelves;
    private final ExposureLedger ledger;
    private final ForecastRefusals refusals;
    private final Forecaster forecaster;
    private final ForecastLimits limits;
    private final int people;

    /// @param people  how many virtual people, one of the nested prefixes of the population
    public AnswerForecast(
            Shelves shelves, ExposureLedger ledger, ForecastRefusals refusals, Forecaster forecaster, int people) {
        this.shelves = shelves;
        this.ledger = ledger;
        this.refusals = refusals;
        this.forecaster = forecaster;
        this.limits = new ForecastLimits(shelves, ledger);
        this.people = people;
    }

    public ForecastAnswer of(Assessment assessment) {
        CaseFile caseFile = assessment.caseFile();
        boolean isFromLastDose = assessment.rulings().stream()
                .filter(Ruling::isHolding)
                .anyMatch(ruling -> ruling.rule().forecast().equals(Optional.of(OnForecast.FROM_LAST_DOSE)));
        List<EvidenceCard> published = PublishedCourse.in(shelves).statements();
        Optional<List<TakenProduct>> taken = ledger.taken(assessment.exposure().taking(), USUAL_DOSES);
        var stands = refusals.of(assessment, taken.isPresent());
        if (!stands.isClear()) return stands.refused(isFromLastDose, published);
        Habits habits = habits(caseFile, taken.orElseThrow(), isFromLastDose);
        Forecast forecast = forecaster.of(habits, people);
        return new Expected(forecast, phases(), limits.of(caseFile, habits, forecast), citations(), published);
    }

    private static Habits habits(CaseFile caseFile, List<TakenProduct> taken, boolean isFromLastDose) {
        Answer<Double> hoursSince = caseFile.use().hoursSinceLastDose();
        boolean isDatable = !isFromLastDose || hoursSince.isKnown();
        return new Habits(
                taken,
                caseFile.use()
                        .daysPerWeek()
                        .known()
                        .map(days -> Math.max(1, days))
                        .orElse(EVERY_DAY),
                caseFile.use().durationMonths().known(),
                isFromLastDose,
                hoursSince.known(),
                caseFile.asOf(),
                isDatable ? diary(caseFile) : List.of());
    }

    /// The diary, and today's score where it stands elsewhere.
    public static List<DiaryDay> diary(CaseFile caseFile) {
        List<DiaryDay> days = new ArrayList<>(caseFile.diary());
        boolean hasToday = days.stream().anyMatch(day -> day.date().equals(caseFile.asOf()));
        Optional<Double> today = caseFile.answer(CaseField.DIARY_SCORE).known();
        if (!hasToday && today.isPresent()) {
            days.add(DiaryDay.scored(caseFile.asOf(), today.get()));
        }
        return days;
    }

    private List<Phase> phases() {
        return List.of(
                phase("acute", 0, TWO_WEEKS),
                phase("weeks-2-4", TWO_WEEKS, FOUR_WEEKS),
                phase("later", FOUR_WEEKS, SIXTY_DAYS));
    }

    private Phase phase(String name, int from, int to) {
        List<SymptomCard> cards = shelves.shelf("symptoms").stream()
                .map(SymptomCard.class::cast)
                .filter(card -> card.phases().contains(name))
                .toList();
        List<Citation> citations = cards.stream()
                .flatMap(card -> card.head().citations().stream())
                .distinct()
                .toList();
        return new Phase(from, to, ids(cards, "physical"), ids(cards, "psychological"), citations);
    }

    private static List<String> ids(List<SymptomCard> cards, String group) {
        return cards.stream()
                .filter(card -> card.group().equals(group))
                .map(card -> card.id().replaceFirst("^symptom-", ""))
                .toList();
    }

    /// The sources of every parameter.
    private List<Citation> citations() {
        Set<Citation> citations = new LinkedHashSet<>();
        for (Parameter parameter : Parameter.values()) {
            citations.addAll(shelves.parameter(parameter.card()).head().citations());
        }
        return List.copyOf(citations);
    }
}
