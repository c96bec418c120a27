package newleaf.pharmacology.study;

/// A fifth less every week, from 20 g a day in four doses down to a floor, then nothing: the highest withdrawal of each
/// person before the last dose and after it.
public record StudiedTaper(double floorGrams, double beforeP90, double afterP50, double afterP75, double afterP90) {}
