package newleaf.web.family;

import newleaf.documents.Labelled;
import newleaf.knowledge.SaidCard;

/// What is an emergency when it is so now, with the card that says what to do.
enum Danger implements Labelled {
    BREATHING(FamilyWord.DANGER_BREATHING, SaidCard.UNROUSABLE),
    SEIZURE(FamilyWord.DANGER_SEIZURE, SaidCard.SEIZURE_NOW),
    BABY(FamilyWord.DANGER_BABY, SaidCard.NEWBORN_WITHDRAWAL_EMERGENCY),
    CHILD(FamilyWord.DANGER_CHILD, SaidCard.CHILD_EXPOSURE),
    CHEST(FamilyWord.DANGER_CHEST, SaidCard.CHEST_PAIN_NOW),
    COLLAPSE(FamilyWord.DANGER_COLLAPSE, SaidCard.COLLAPSE_NOW),
    STROKE(FamilyWord.DANGER_STROKE, SaidCard.STROKE_SIGNS_NOW),
    CONFUSED(FamilyWord.DANGER_CONFUSED, SaidCard.CONFUSION_NOW),
    DYING(FamilyWord.DANGER_DYING, SaidCard.SUICIDAL_ACTIVE);

    private final FamilyWord word;
    private final SaidCard card;

    Danger(FamilyWord word, SaidCard card) {
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
