package newleaf.assessment;

/// The criteria of a kratom use disorder, counted. It is a count, not a diagnosis.
///
/// @param severity           unknown while the answers left out could change it
/// @param severityAtLeast    what is sure on what is known
/// @param physiologicalOnly  tolerance and withdrawal are met and nothing else is
public record Disorder(
        int criteriaMet, int criteriaUnknown, Severity severity, Severity severityAtLeast, boolean physiologicalOnly) {
    @Override
    public String toString() {
        return "Disorder";
    }
}
