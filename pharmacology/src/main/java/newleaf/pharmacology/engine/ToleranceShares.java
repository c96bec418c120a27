package newleaf.pharmacology.engine;

import newleaf.pharmacology.kinetics.Parameter;

/// What a unit of the fast, the slow and the slowest state adds to tolerance T:
/// `T = theta ((1 - wv) (wf F + (1 - wf) L) + wv M)`.
record ToleranceShares(double fast, double slow, double slowest) {
    static ToleranceShares of(Crowd crowd, int person) {
        double theta = crowd.value(Parameter.THETA, person);
        double wf = crowd.value(Parameter.WF, person);
        double wv = crowd.value(Parameter.WV, person);
        return new ToleranceShares(theta * (1 - wv) * wf, theta * (1 - wv) * (1 - wf), theta * wv);
    }
}
