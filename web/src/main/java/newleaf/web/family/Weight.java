package newleaf.web.family;

/// How much what was ticked weighs.
public enum Weight {
    EMERGENCY(FamilyWord.EMERGENCY),
    SEEN_TODAY(FamilyWord.SEEN_TODAY),
    SEVERAL(FamilyWord.SEVERAL),
    SOME(FamilyWord.SOME),
    NOTHING(FamilyWord.NOTHING);

    private final FamilyWord title;

    Weight(FamilyWord title) {
        this.title = title;
    }

    public FamilyWord title() {
        return title;
    }
}
