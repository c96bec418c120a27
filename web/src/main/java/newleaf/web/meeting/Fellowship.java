package newleaf.web.meeting;

import java.util.Arrays;
import java.util.List;

/// Who holds meetings, with the address that they give themselves. Names are names: they are not translated.
///
/// @see MeetingWord#ADDRESS_REMEMBERED
public enum Fellowship {
    NARCOTICS_ANONYMOUS("Narcotics Anonymous", "https://na.org", Kind.TWELVE, false),
    KRATOM_ANONYMOUS("Kratom Anonymous", "https://www.kratom-anonymous.org", Kind.TWELVE, false),
    ALCOHOLICS_ANONYMOUS("Alcoholics Anonymous", "https://aa.org", Kind.TWELVE, false),
    SMART("SMART Recovery", "https://smartrecovery.org", Kind.SECULAR, false),
    LIFERING("LifeRing", "https://lifering.org", Kind.SECULAR, true),
    WOMEN_FOR_SOBRIETY("Women for Sobriety", "https://womenforsobriety.org", Kind.SECULAR, true),
    RECOVERY_DHARMA("Recovery Dharma", "https://recoverydharma.org", Kind.SECULAR, true);

    private final String named;
    private final String address;
    private final Kind kind;
    private final boolean isRemembered;

    Fellowship(String named, String address, Kind kind, boolean isRemembered) {
        this.named = named;
        this.address = address;
        this.kind = kind;
        this.isRemembered = isRemembered;
    }

    /// The two ways.
    public enum Kind {
        TWELVE,
        SECULAR
    }

    public String named() {
        return named;
    }

    public String address() {
        return address;
    }

    /// How far the address was looked up.
    public MeetingWord checked() {
        return isRemembered ? MeetingWord.ADDRESS_REMEMBERED : MeetingWord.ADDRESS_READ;
    }

    public static List<Fellowship> of(Kind kind) {
        return Arrays.stream(values()).filter(each -> each.kind == kind).toList();
    }
}
