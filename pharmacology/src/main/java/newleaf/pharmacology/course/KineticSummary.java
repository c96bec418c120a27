package newleaf.pharmacology.course;

/// Of one alkaloid in one person: highest level (nmol/L), its hour, area from hour 0 to infinity (nmol·h/L), half-life
/// (h). A half-life that does not exist, because nothing was taken, is NaN.
public record KineticSummary(double cmax, double tmax, double auc, double halfLife) {}
