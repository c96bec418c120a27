package newleaf.web.family;

import newleaf.documents.Labelled;
import newleaf.knowledge.SaidCard;

/// What has to be seen at once or today when it is so now, with the card that says what to do.
enum Danger implements Labelled {
    BREATHING(FamilyWord.DANGER_BREATHING, SaidCard.UNROUSABLE),
    SEIZURE(FamilyWord.DANGER_SEIZURE, SaidCard.SEIZURE_NOW),
    BABY(FamilyWord.DANGER_BABY, SaidCard.NEWBORN_WITHDRAWAL_EMERGENCY),
    CHILD(FamilyWord.DANGER_CHILD, SaidCard.CHILD_EXPOSURE),
    CHEST(FamilyWord.DANGER_CHEST, SaidCard.CHEST_PAIN_NOW),
    COLLAPSE(FamilyWord.DANGER_COLLAPSE, SaidCard.COLLAPSE_NOW),
    STROKE(FamilyWord.DANGER_STROKE, SaidCard.STROKE_SIGNS_NOW),
    CONFUSED(FamilyWord.DANGER_CONFUSED, SaidCard.CONFUSION_NOW),
    DYING(FamilyWord.DANGER_DYING, SaidCard.SUICIDAL_ACTIVE),
    YELLOW(FamilyWord.DANGER_YELLOW, SaidCard.JAUNDICE_OR_DARK_URINE, false),
    VOMITING(FamilyWord.DANGER_VOMITING, SaidCard.SEVERE_VOMITING_DEHYDRATION, false);

    private final FamilyWord word;
    private final SaidCard card;
    private final boolean isEmergency;

    Danger(FamilyWord word, SaidCard card) {
        this(word, card, true);
    }

    /// @param isEmergency  else it is to be seen today
    Danger(FamilyWord word, SaidCard card, boolean isEmergency) {
        this.word = word;
        this.card = card;
        this.isEmergency = isEmergency;
    }

    FamilyWord word() {
        return word;
    }

    SaidCard card() {
        return card;
    }

    boolean isEmergency() {
        return isEmergency;
    }
}
