package newleaf.web.today;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import newleaf.guidance.finding.Reason;
import newleaf.guidance.taper.TaperAnswer;
import newleaf.units.AmountUnit;
import newleaf.web.journey.result.ResultPage;

/// What the plan that is followed says for today.
public sealed interface TodaysPlan {
    /// The first day of a plan that has not begun on this one.
    default Optional<LocalDate> begins(LocalDate day) {
        if (!(this instanceof Says(var doses, var proposed)) || !doses.isEmpty()) return Optional.empty();
        return Optional.of(proposed.plan())
                .map(version -> version.date(version.steps().getFirst().fromDay()))
                .filter(day::isBefore);
    }

    /// Nobody follows one here.
    record None() implements TodaysPlan {
        static final None HERE = new None();
    }

    /// It shows no amount.
    ///
    /// @param reasons  why, each with its source
    /// @param says     said where there are none
    /// @param next     where it goes on
    record Waits(List<Reason> reasons, TodayWord says, Next next) implements TodaysPlan {
        /// Nothing is answered that it could go by.
        static final Waits NOTHING_ANSWERED = new Waits(List.of(), TodayWord.WAITS_NOTHING, Next.ANSWERS);
        /// What is taken has changed: another plan is proposed, and counts once it is agreed to.
        static final Waits NEW_PLAN = new Waits(List.of(), TodayWord.WAITS_NEW_PLAN, Next.PLAN);

        public Waits {
            reasons = List.copyOf(reasons);
        }

        /// Whether what was printed of the plan does not hold any more, rather than for a day or until an answer.
        public boolean isStopped() {
            return !reasons.isEmpty() && (next == Next.RESULT || next == Next.ANSWERS);
        }

        @Override
        public String toString() {
            return "Waits";
        }
    }

    /// Where somebody goes whose plan waits.
    enum Next {
        RESULT("/report", TodayWord.NEXT_RESULT),
        PLAN(ResultPage.PLAN.path(), TodayWord.NEXT_PLAN),
        SILENCE("/today/back", TodayWord.NEXT_SILENCE),
        NEWS("/today/news", TodayWord.NEXT_NEWS),
        WEEK("/today/week", TodayWord.THIS_WEEK),
        ANSWERS("/case/answers", TodayWord.NEXT_ANSWERS);

        private final String address;
        private final TodayWord words;

        Next(String address, TodayWord words) {
            this.address = address;
            this.words = words;
        }

        public String address() {
            return address;
        }

        public TodayWord words() {
            return words;
        }
    }

    /// In the order of the day.
    ///
    /// @param plan  carried on from today
    record Says(List<Planned> doses, TaperAnswer.Proposed plan) implements TodaysPlan {
        public Says {
            doses = List.copyOf(doses);
        }

        @Override
        public String toString() {
            return "Says";
        }
    }

    /// One dose of it.
    ///
    /// @param product  a form, or what the person called it
    /// @param isWritten  whether it is written down already
    record Planned(Optional<LocalTime> time, String product, double amount, AmountUnit unit, boolean isWritten) {
        @Override
        public String toString() {
            return "Planned";
        }
    }
}
