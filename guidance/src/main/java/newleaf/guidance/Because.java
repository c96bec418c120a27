package newleaf.guidance;

/// A fact that a finding rests on, and its value in this case.
public record Because(String fact, Object value) {
    @Override
    public String toString() {
        return "Because";
    }
}
