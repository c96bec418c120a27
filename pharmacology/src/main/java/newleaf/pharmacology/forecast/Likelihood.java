package newleaf.pharmacology.forecast;

/// How likely each grade of the peak day is; the four add up to 1.
public record Likelihood(double none, double mild, double moderate, double severe) {}
