package newleaf.guidance.wiring;

import newleaf.assessment.CriteriaCount;
import newleaf.assessment.WithdrawalNow;
import newleaf.guidance.Assess;
import newleaf.guidance.Library;
import newleaf.guidance.RuleCases;
import newleaf.guidance.finding.AskNext;
import newleaf.guidance.finding.KratomWords;
import newleaf.guidance.forecast.AnswerForecast;
import newleaf.guidance.forecast.ForecastRefusals;
import newleaf.guidance.situation.Reader;
import newleaf.guidance.taper.AnswerTaper;
import newleaf.guidance.taper.EnterPlan;
import newleaf.guidance.taper.KeepPlan;
import newleaf.intake.read.Intake;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.Believable;
import newleaf.pharmacology.ExposureLedger;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.forecast.Forecaster;
import newleaf.pharmacology.people.VirtualPeople;
import newleaf.taper.start.TaperStart;
import org.jspecify.annotations.Nullable;

/// The answers that guidance gives, put together once over one library.
public final class Guidance {
    private final Library library;
    private final Shelves shelves;
    private final ExposureLedger ledger;
    private final CriteriaCount criteria;
    private final AskNext askNext;
    private final ForecastRefusals refusals;
    private final Forecaster forecaster;
    private @Nullable Guidance ofThem;
    private @Nullable Assess assess;

    public Guidance(Library library) {
        this(library, new Forecaster(library.shelves(), Simulation.here()));
    }

    private Guidance(Library library, Forecaster forecaster) {
        this.library = library;
        this.shelves = library.shelves();
        this.ledger = new ExposureLedger(shelves);
        this.criteria = new CriteriaCount(shelves);
        this.askNext = new AskNext(shelves);
        this.refusals = new ForecastRefusals(shelves, askNext);
        this.forecaster = forecaster;
    }

    public Library library() {
        return library;
    }

    /// What is said to this reader: a person is told of themselves, anyone else of another.
    public synchronized Guidance to(Reader reader) {
        Library told = reader == Reader.PERSON ? library : library.ofThem();
        if (told == library) return this;
        if (ofThem == null) ofThem = new Guidance(told, forecaster);
        return ofThem;
    }

    public synchronized Assess assess() {
        Assess made = assess;
        if (made == null) {
            assess = made = new Assess(
                    ledger,
                    criteria,
                    new WithdrawalNow(shelves),
                    library.rulings(),
                    askNext,
                    new Believable(shelves, ledger),
                    new KratomWords(shelves));
        }
        return made;
    }

    public AnswerForecast forecasts() {
        return forecasts(VirtualPeople.ALL);
    }

    /// @param people  how many virtual people, one of the nested prefixes of the population
    public AnswerForecast forecasts(int people) {
        return new AnswerForecast(shelves, ledger, refusals, forecaster, people);
    }

    /// @param people  virtual people to compare on; fewer answer sooner when the program has just started
    public AnswerTaper tapers(int people) {
        return AnswerTaper.of(library, ledger, forecaster, refusals, people);
    }

    /// The same, over a plan that is followed.
    public KeepPlan plans(int people) {
        return new KeepPlan(tapers(people), shelves);
    }

    /// The same at once: what a plan asks of today, without figures.
    public KeepPlan follows() {
        return new KeepPlan(AnswerTaper.withoutFigures(library, ledger, forecaster, refusals), shelves);
    }

    /// A clinician's plan, as somebody writes it down.
    public EnterPlan enters() {
        return new EnterPlan(new TaperStart(shelves, ledger));
    }

    public RuleCases ruleCases() {
        return new RuleCases(library, new Intake(shelves), ledger, criteria);
    }
}
