package newleaf.web.family;

import newleaf.documents.Labelled;
import newleaf.knowledge.SaidCard;

/// A sign that others see, with the card that says what it may mean. None of these cards asks for smaller amounts: of
/// this person nothing is known that would allow it.
enum Sign implements Labelled {
    MORE(FamilyWord.SIGN_MORE, SaidCard.SIGN_ESCALATING_DOSE),
    CLOCK(FamilyWord.SIGN_CLOCK, SaidCard.SIGN_RIGID_TIMING),
    LATE(FamilyWord.SIGN_LATE, SaidCard.EVIDENCE_FAMILY_LATE_DOSE),
    TRIED(FamilyWord.SIGN_TRIED, SaidCard.SIGN_FAILED_ATTEMPTS),
    MONEY(FamilyWord.SIGN_MONEY, SaidCard.SIGN_TIME_AND_MONEY),
    HARM(FamilyWord.SIGN_HARM, SaidCard.SIGN_USE_DESPITE_HARM),
    MIXING(FamilyWord.SIGN_MIXING, SaidCard.SIGN_MIXING_SUBSTANCES),
    DROPS(FamilyWord.SIGN_DROPS, SaidCard.SIGN_GIVING_UP_ACTIVITIES),
    HIDES(FamilyWord.SIGN_HIDES, SaidCard.EVIDENCE_FAMILY_WORRIED_SUPPLY);

    private final FamilyWord word;
    private final SaidCard card;

    Sign(FamilyWord word, SaidCard card) {
        this.word = word;
        this.card = card;
    }

    FamilyWord word() {
        return word;
    }

    SaidCard card() {
        return card;
    }
}
