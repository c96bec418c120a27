package newleaf.pharmacology.engine;

import java.util.List;
import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.Transition;

/// The fastest rates in a crowd, per hour.
///
/// @param fastest    of the level at the site of effect
/// @param smoothest  of tolerance and withdrawal
record Rates(double fastest, double smoothest) {
    private static final List<Parameter> SMOOTH = List.of(Parameter.KF, Parameter.KL, Parameter.KV, Parameter.KX);

    static Rates of(Crowd crowd) {
        double fastest = 0;
        Transition transition = new Transition();
        for (int person = 0; person < crowd.people(); person++) {
            int each = person;
            fastest = Math.max(
                    fastest, transition.person(p -> crowd.value(p, each)).fastest());
        }
        double smoothest = 0;
        for (Parameter each : SMOOTH) smoothest = Math.max(smoothest, crowd.largest(each));
        return new Rates(fastest, smoothest);
    }
}
