package newleaf.documents;

/// A number that was given, or the two numbers it lies between.
public record Span(double low, double high) {
    public Span {
        if (!(low <= high)) throw new IllegalArgumentException("a span runs from low to high");
    }

    public static Span exactly(double value) {
        return new Span(value, value);
    }

    public boolean isExact() {
        return low == high;
    }

    public Span times(double factor) {
        return new Span(low * factor, high * factor);
    }

    @Override
    public String toString() {
        return "Span";
    }
}
