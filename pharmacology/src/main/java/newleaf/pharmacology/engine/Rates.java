package newleaf.pharmacology.engine;

import newleaf.pharmacology.kinetics.Parameter;
import newleaf.pharmacology.kinetics.Transition;

/// The fastest rates in a crowd, per hour.
///
/// @param fastest    of the level at the site of effect
/// @param smoothest  of tolerance and withdrawal
record Rates(double fastest, double smoothest) {
    static Rates of(Crowd crowd) {
        double fastest = 0;
        Transition transition = new Transition();
        for (int person = 0; person < crowd.people(); person++) {
            int each = person;
            fastest = Math.max(
                    fastest, transition.person(p -> crowd.value(p, each)).fastest());
        }
        double smoothest = Math.max(
                crowd.largest(Parameter.KX), Math.max(crowd.largest(Parameter.KF), crowd.largest(Parameter.KL)));
        return new Rates(fastest, smoothest);
    }
}
