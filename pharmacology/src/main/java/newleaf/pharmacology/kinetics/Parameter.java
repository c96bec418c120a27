package newleaf.pharmacology.kinetics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The parameters of one person, in the order of the contract. Each is a card, `parameter-<symbol>`.
/// Units: rates per hour, flows L/h, volumes L, `c0` nmol/L; the others have none.
public enum Parameter {
    KA,
    CL,
    V1,
    Q,
    V2,
    S,
    KM,
    VM,
    FREL,
    R,
    KE0,
    C0,
    THETA,
    KF,
    KL,
    KV,
    WF,
    WV,
    KX,
    X50,
    HILL;

    private static final List<String> SYMBOLS =
            Arrays.stream(values()).map(Parameter::symbol).toList();

    /// Where this parameter stands in arrays: in the order of the contract.
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }

    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String card() {
        return "parameter-" + symbol();
    }

    /// A share lies between 0 and 1; everything else only above 0, and `theta` below 1.
    public boolean isShare() {
        return this == S || this == WF || this == WV;
    }

    /// Whether a body could have this value at all.
    public boolean isPossible(double value) {
        if (!Double.isFinite(value)) return false;
        if (isShare()) return value >= 0 && value <= 1;
        return value > 0 && (this != THETA || value < 1);
    }

    public static List<String> symbols() {
        return SYMBOLS;
    }

    public static Optional<Parameter> named(String symbol) {
        int at = SYMBOLS.indexOf(symbol);
        return at < 0 ? Optional.empty() : Optional.of(values()[at]);
    }
}
