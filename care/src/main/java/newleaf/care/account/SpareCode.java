package newleaf.care.account;

/// A code for the day on which everything else is lost. It opens once.
///
/// @param digest  of the code, never the code
public record SpareCode(String digest, boolean isUsed) {
    @Override
    public String toString() {
        return "SpareCode";
    }
}
