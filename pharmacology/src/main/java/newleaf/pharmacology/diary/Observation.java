package newleaf.pharmacology.diary;

/// A day that was written down.
public record Observation(double diary, boolean isIll) {
    @Override
    public String toString() {
        return "Observation";
    }
}
