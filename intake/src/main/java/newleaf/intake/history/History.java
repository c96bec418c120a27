package newleaf.intake.history;

/// The lists of what was before and what is there besides kratom.
public record History(Checklist otherSubstances, Checklist conditions, Medicines medications, Events events) {
    @Override
    public String toString() {
        return "History";
    }
}
