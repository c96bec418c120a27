package newleaf.web.family;

import java.util.Arrays;
import java.util.List;
import newleaf.knowledge.SaidCard;

/// A page for family and friends. Neither its address nor its title says anything about health.
public enum FamilyRoom {
    TALK(
            "talk",
            FamilyWord.TALK,
            FamilyWord.TALK_LEAD,
            List.of(),
            List.of(
                    SaidCard.COMFORT_FAMILY_FIRST_WORDS,
                    SaidCard.COMFORT_FAMILY_OPEN_WORDS,
                    SaidCard.COMFORT_FAMILY_CLOSING_WORDS,
                    SaidCard.COMFORT_FAMILY_NOT,
                    SaidCard.COMFORT_FAMILY_WHEN_YES),
            List.of(SaidCard.EVIDENCE_FAMILY_TRAINING, SaidCard.EVIDENCE_FAMILY_READING_ALONE)),
    KEEP(
            "keep",
            FamilyWord.KEEP,
            FamilyWord.KEEP_LEAD,
            List.of(),
            List.of(SaidCard.COMFORT_FAMILY_HOLDER_NOT, SaidCard.COMFORT_FAMILY_HOLDER, SaidCard.COMFORT_FAMILY_NOT),
            List.of()),
    SPRAY(
            "spray",
            FamilyWord.SPRAY,
            FamilyWord.SPRAY_LEAD,
            List.of(SaidCard.UNROUSABLE),
            List.of(SaidCard.COMFORT_FAMILY_NALOXONE),
            List.of(
                    SaidCard.NALOXONE_FOR_EVERYONE,
                    SaidCard.EVIDENCE_NALOXONE_HOW,
                    SaidCard.EVIDENCE_NALOXONE_LIMITS,
                    SaidCard.EVIDENCE_FAMILY_NALOXONE)),
    BABY(
            "baby",
            FamilyWord.BABY,
            FamilyWord.BABY_LEAD,
            List.of(SaidCard.NEWBORN_WITHDRAWAL_EMERGENCY, SaidCard.NEWBORN_WITHDRAWAL),
            List.of(SaidCard.COMFORT_FAMILY_NEWBORN),
            List.of(
                    SaidCard.EVIDENCE_NEWBORN_OBSERVATION,
                    SaidCard.EVIDENCE_PREGNANCY_NEWBORN,
                    SaidCard.EVIDENCE_BREASTFEEDING_TONIGHT)),
    CHILDREN(
            "children",
            FamilyWord.CHILDREN,
            FamilyWord.CHILDREN_LEAD,
            List.of(SaidCard.CHILD_EXPOSURE_EMERGENCY, SaidCard.CHILD_EXPOSURE),
            List.of(SaidCard.COMFORT_FAMILY_LOCKED, SaidCard.COMFORT_FAMILY_TELL_CHILDREN),
            List.of(SaidCard.KEEP_FROM_CHILDREN)),
    YOU(
            "you",
            FamilyWord.YOU,
            FamilyWord.YOU_LEAD,
            List.of(),
            List.of(SaidCard.COMFORT_FAMILY_NOT_SAFE, SaidCard.COMFORT_FAMILY_YOURSELF),
            List.of());

    public static final List<FamilyRoom> ALL = List.of(values());

    private final String address;
    private final FamilyWord title;
    private final FamilyWord lead;
    private final List<SaidCard> urgent;
    private final List<SaidCard> folded;
    private final List<SaidCard> known;

    FamilyRoom(
            String address,
            FamilyWord title,
            FamilyWord lead,
            List<SaidCard> urgent,
            List<SaidCard> folded,
            List<SaidCard> known) {
        this.address = address;
        this.title = title;
        this.lead = lead;
        this.urgent = urgent;
        this.folded = folded;
        this.known = known;
    }

    static FamilyRoom at(String path) {
        return Arrays.stream(values())
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    public String path() {
        return FamilyPages.ROOT + "/" + address;
    }

    public FamilyWord title() {
        return title;
    }

    public FamilyWord lead() {
        return lead;
    }

    /// What to do when it is so now.
    List<SaidCard> urgent() {
        return urgent;
    }

    /// What to do and say, each folded until it is wanted.
    List<SaidCard> folded() {
        return folded;
    }

    /// What is known of it.
    List<SaidCard> known() {
        return known;
    }
}
