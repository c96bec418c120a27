package newleaf.taper.adapt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;

/// What the diary asks of the plan.
///
/// @param now             empty where there is no plan to adapt, or too little was written down to say
/// @param mostStepBack    the most a step back may restore a day, in the unit of the plan; only with an offer
public record Adaptation(Optional<Now> now, List<AdaptReason> because, Optional<Double> mostStepBack) {
    public Adaptation {
        because = List.copyOf(because);
    }

    public static Adaptation silent() {
        return new Adaptation(Optional.empty(), List.of(), Optional.empty());
    }

    static Adaptation of(Now now, List<AdaptReason> because) {
        return new Adaptation(Optional.of(now), because, Optional.empty());
    }

    /// Nothing can be said before this is answered.
    static Adaptation asking() {
        return new Adaptation(Optional.empty(), List.of(AdaptReason.HOW_WERE_THESE_DAYS), Optional.empty());
    }

    /// With a reason to make the plan anew. An offer belongs to the plan before it and is not made any more.
    public Adaptation anew(AdaptReason reason) {
        List<AdaptReason> all = new ArrayList<>(List.of(reason));
        because.stream().filter(each -> each != reason).forEach(all::add);
        return new Adaptation(now.map(each -> each == Now.STEP_BACK_OFFERED ? Now.HOLD : each), all, Optional.empty());
    }

    /// What to do with the step that holds now.
    public enum Now implements Labelled {
        ADVANCE,
        HOLD,
        SLOW,
        STEP_BACK_OFFERED
    }

    @Override
    public String toString() {
        return "Adaptation";
    }
}
