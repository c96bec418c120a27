package newleaf.web.account.mine;

import newleaf.care.Actor;
import newleaf.care.Audit.Act;
import newleaf.care.content.Kind;
import newleaf.web.account.AccountWord;

/// What is told of a record, in words.
final class InWords {
    private InWords() {}

    static AccountWord of(Act act) {
        return switch (act) {
            case JOINED -> AccountWord.ACT_JOINED;
            case ADDED -> AccountWord.ACT_ADDED;
            case CORRECTED -> AccountWord.ACT_CORRECTED;
            case WITHDREW -> AccountWord.ACT_WITHDREW;
            case READ -> AccountWord.ACT_READ;
            case EXPORTED -> AccountWord.ACT_EXPORTED;
            case BROUGHT -> AccountWord.ACT_BROUGHT;
            case SIGNED_IN -> AccountWord.ACT_SIGNED_IN;
            case REFUSED -> AccountWord.ACT_REFUSED;
            case CREDENTIAL_CHANGED -> AccountWord.ACT_CREDENTIAL_CHANGED;
            case ADMINISTERED -> AccountWord.ACT_ADMINISTERED;
        };
    }

    static AccountWord of(Actor actor) {
        return switch (actor) {
            case PERSON -> AccountWord.ACTOR_PERSON;
            case SUPPORTER -> AccountWord.ACTOR_SUPPORTER;
            case CLINICIAN -> AccountWord.ACTOR_CLINICIAN;
            case ADMINISTRATOR -> AccountWord.ACTOR_ADMINISTRATOR;
            case PROGRAM -> AccountWord.ACTOR_PROGRAM;
        };
    }

    static AccountWord of(Kind kind) {
        return switch (kind) {
            case DOSE -> AccountWord.KIND_DOSE;
            case CHECK_IN -> AccountWord.KIND_CHECK_IN;
            case SCORE_TAKEN -> AccountWord.KIND_SCORE_TAKEN;
            case PLAN_KEPT -> AccountWord.KIND_PLAN_KEPT;
            case PAUSE -> AccountWord.KIND_PAUSE;
            case LAPSE -> AccountWord.KIND_LAPSE;
            case URGE -> AccountWord.KIND_URGE;
            case REASON -> AccountWord.KIND_REASON;
            case CALL_PERSON -> AccountWord.KIND_CALL_PERSON;
            case WHAT_HELPED -> AccountWord.KIND_WHAT_HELPED;
            case MILESTONE -> AccountWord.KIND_MILESTONE;
            case LESSON_DONE -> AccountWord.KIND_LESSON_DONE;
            case FOLLOW_UP -> AccountWord.KIND_FOLLOW_UP;
            case HOLDER_LOG -> AccountWord.KIND_HOLDER_LOG;
            case COST -> AccountWord.KIND_COST;
            case PREVENTION_PLAN -> AccountWord.KIND_PREVENTION_PLAN;
            case REMINDER -> AccountWord.KIND_REMINDER;
            case AGREEMENT -> AccountWord.KIND_AGREEMENT;
            case CONSENT -> AccountWord.KIND_CONSENT;
            case PRODUCT_TAKEN -> AccountWord.KIND_PRODUCT_TAKEN;
            case EPISODE -> AccountWord.KIND_EPISODE;
            case ANSWERS -> AccountWord.KIND_ANSWERS;
            case WEEK -> AccountWord.KIND_WEEK;
            case ATTEMPT -> AccountWord.KIND_ATTEMPT;
            case REMINDER_ADDRESS -> AccountWord.KIND_REMINDER_ADDRESS;
            case QUIET_HOURS -> AccountWord.KIND_QUIET_HOURS;
        };
    }
}
