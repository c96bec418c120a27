package newleaf.assessment.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import newleaf.knowledge.card.InstrumentScoring.Alert;
import newleaf.knowledge.card.InstrumentScoring.Band;

/// What came out of an instrument. What must be done is there whether or not there is a total.
///
/// @param isProxy  a scale for the person that somebody else answered
public record Scored(Outcome outcome, List<Alert> alerts, boolean isProxy) {
    public Scored {
        alerts = List.copyOf(alerts);
    }

    /// The ways it can end.
    public sealed interface Outcome {}

    /// A total, and what it is called where the scale has names.
    public record Total(double value, Optional<Band> band) implements Outcome {
        @Override
        public String toString() {
            return "Total";
        }
    }

    /// A count that what is not known could still raise.
    public record Between(double atLeast, double atMost, Optional<Band> lowBand, Optional<Band> highBand)
            implements Outcome {
        @Override
        public String toString() {
            return "Between";
        }
    }

    /// Each part by itself; one that is not complete is not there.
    public record Parts(Map<String, Double> values, List<String> raised) implements Outcome {
        public Parts {
            values = Map.copyOf(values);
            raised = List.copyOf(raised);
        }

        @Override
        public String toString() {
            return "Parts";
        }
    }

    /// The answers stand for themselves; there is no total.
    public record EachForItself() implements Outcome {}

    /// Hours asleep, and the percentage of the time in bed.
    public record Sleep(double hours, double percentOfBed) implements Outcome {
        @Override
        public String toString() {
            return "Sleep";
        }
    }

    /// Too little was answered for a total.
    public record NotComplete(List<String> blank) implements Outcome {
        public NotComplete {
            blank = List.copyOf(blank);
        }
    }

    /// It cannot be used, and why.
    public record Refused(Why why) implements Outcome {}

    /// Why answers cannot be used.
    public enum Why {
        NEEDS_A_CLINICIAN,
        NOT_ONE_OF_THE_ANSWERS,
        NO_SUCH_ITEM,
        OUT_OF_RANGE,
        TIMES_DO_NOT_FIT,
        NOT_SWITCHED_ON
    }

    static Scored refused(Why why) {
        return new Scored(new Refused(why), List.of(), false);
    }

    @Override
    public String toString() {
        return "Scored";
    }
}
