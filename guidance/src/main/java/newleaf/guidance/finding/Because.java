package newleaf.guidance.finding;

/// A fact that a finding rests on, its value in this case, and where it was read.
public record Because(String fact, Object value, Origin origin) {
    @Override
    public String toString() {
        return "Because";
    }
}
