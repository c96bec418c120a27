package newleaf.guidance.taper;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.guidance.finding.Reason;
import newleaf.taper.adapt.Adaptation;
import newleaf.taper.compare.ComparedWay;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.plan.AgreedPlan;
import newleaf.taper.plan.Plan;
import newleaf.taper.plan.PlanVersion;

/// What can be said about a taper. Only a proposal holds a dated schedule.
public sealed interface TaperAnswer {
    List<Reason> reasons();

    /// A door is closed: a clinician comes first.
    record NeedsClinician(List<Reason> reasons) implements TaperAnswer {
        public NeedsClinician {
            reasons = List.copyOf(reasons);
        }
    }

    /// There is nothing to taper.
    record NotNeeded(List<Reason> reasons) implements TaperAnswer {
        public NotNeeded {
            reasons = List.copyOf(reasons);
        }
    }

    /// A door, the amount or the number of doses is not known.
    record NotEnoughKnown(List<Reason> reasons) implements TaperAnswer {
        public NotEnoughKnown {
            reasons = List.copyOf(reasons);
        }
    }

    /// A plan, and how it compares.
    ///
    /// @param whole       proposed anew, or the plan that was handed in, carried on from today
    /// @param compared    the first figures are those of stopping now, where it is shown; never a date
    /// @param people      on how many virtual people it was compared; empty where no figures may be given
    /// @param learnt      what the diary taught about these people
    /// @param kept        limits and preferences that shaped it
    /// @param gave        what was asked for, or would be better, and could not be had
    /// @param said        what is said about limits that were asked for
    /// @param beyond      of our limits, where the plan is not ours; none where it keeps them all
    /// @param forms       of the products, in the order of the case
    record Proposed(
            List<Reason> reasons,
            Plan whole,
            List<ComparedWay> compared,
            Optional<Integer> people,
            PlanLearnt learnt,
            Adaptation adaptation,
            List<Labelled> kept,
            List<Labelled> gave,
            List<Bounds.Said> said,
            Optional<List<HardLimit>> beyond,
            List<String> forms)
            implements TaperAnswer {
        public Proposed {
            reasons = List.copyOf(reasons);
            compared = List.copyOf(compared);
            forms = List.copyOf(forms);
            kept = List.copyOf(kept);
            gave = List.copyOf(gave);
            said = List.copyOf(said);
            beyond = beyond.map(List::copyOf);
        }

        public PlanVersion plan() {
            return whole.version();
        }

        public boolean isFollowed() {
            return whole instanceof AgreedPlan;
        }

        public Optional<ComparedWay.Figures> figures() {
            return compared.stream()
                    .filter(way -> way.id().equals("proposed"))
                    .findFirst()
                    .flatMap(ComparedWay::figures);
        }

        @Override
        public String toString() {
            return "Proposed";
        }
    }

    default String label() {
        return switch (this) {
            case NeedsClinician _ -> "needs-clinician";
            case NotNeeded _ -> "not-needed";
            case NotEnoughKnown _ -> "not-enough-known";
            case Proposed _ -> "proposed";
        };
    }
}
