package newleaf.guidance.taper;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.guidance.finding.Reason;
import newleaf.taper.adapt.Adaptation;
import newleaf.taper.compare.ComparedWay;
import newleaf.taper.limits.Bounds;
import newleaf.taper.limits.HardLimit;
import newleaf.taper.pace.GaveWay;
import newleaf.taper.pace.Offered.Figures;
import newleaf.taper.pace.PaceChoice;
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

    /// Stopping, with care, rather than a plan of steps: it is no harder, or it was asked for, or a day without is not
    /// undone. The paces stand beside it.
    ///
    /// @param people  on how many virtual people the paces were walked; empty where no figures may be given
    record Stopping(List<Reason> reasons, PaceChoice paces, Optional<Integer> people) implements TaperAnswer {
        public Stopping {
            reasons = List.copyOf(reasons);
        }

        @Override
        public String toString() {
            return "Stopping";
        }
    }

    /// A plan, and how it compares.
    ///
    /// @param whole       proposed anew, or the plan that was handed in, carried on from today
    /// @param paces       side by side; empty for a plan that is followed
    /// @param comparing   the first figures are those of stopping now, where it is shown; never a date; worked out
    ///                    when asked for
    /// @param people      on how many virtual people it was compared; empty where no figures may be given
    /// @param learnt      what the diary taught about these people
    /// @param said        what is said about limits that were asked for
    /// @param beyond      of our limits, where the plan is not ours; none where it keeps them all
    /// @param forms       of the products, in the order of the case
    record Proposed(
            List<Reason> reasons,
            Plan whole,
            Optional<PaceChoice> paces,
            Once<List<ComparedWay>> comparing,
            Optional<Integer> people,
            PlanLearnt learnt,
            Adaptation adaptation,
            List<Bounds.Said> said,
            Optional<List<HardLimit>> beyond,
            List<String> forms)
            implements TaperAnswer {
        public Proposed {
            reasons = List.copyOf(reasons);
            forms = List.copyOf(forms);
            said = List.copyOf(said);
            beyond = beyond.map(List::copyOf);
        }

        public PlanVersion plan() {
            return whole.version();
        }

        public boolean isFollowed() {
            return whole instanceof AgreedPlan;
        }

        public List<ComparedWay> compared() {
            return comparing.get();
        }

        /// Limits that shaped it.
        public List<Labelled> kept() {
            return paces.map(each -> each.chosenPace().kept()).orElse(List.of());
        }

        public List<GaveWay> gave() {
            return paces.map(PaceChoice::gaveWay).orElse(List.of());
        }

        /// Of the plan itself.
        public Optional<Figures> figures() {
            return paces.isPresent()
                    ? paces.get().chosenPace().figures()
                    : compared().stream()
                            .filter(way -> way.id().equals("proposed"))
                            .findFirst()
                            .flatMap(ComparedWay::figures)
                            .map(each -> new Figures(each.peak(), each.burden(), each.severe()));
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
            case Stopping stopping -> stopping.paces().isStopNoHarder() ? "not-needed" : "proposed";
            case Proposed _ -> "proposed";
        };
    }
}
