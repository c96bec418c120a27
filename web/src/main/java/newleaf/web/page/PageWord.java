package newleaf.web.page;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of buttons, headings and short sentences on pages. Each is an entry of `knowledge/words/words-page.yaml`,
/// and each entry is used.
public enum PageWord implements FixedWord {
    SKIP_TO_CONTENT,
    URGENT_HELP,
    LEAVE_QUICKLY,
    HOME,
    ABOUT,
    QUESTIONNAIRES,
    CHOOSE_LANGUAGE,
    MEMORY_ONLY,
    HOME_SENTENCE,
    HOME_DOES,
    HOME_DOES_NOT,
    START,
    START_HINT,
    ERRORS_HEADING,
    PROGRESS,
    PROGRESS_DONE,
    CONTINUE,
    I_DO_NOT_KNOW,
    RATHER_NOT_SAY,
    BACK,
    NOT_FOUND,
    NOT_FOUND_WORDS,
    STALE,
    STALE_WORDS,
    UNUSABLE,
    UNUSABLE_WORDS,
    BUSY,
    BUSY_WORDS,
    LOOK_AGAIN,
    CROWDED,
    CROWDED_WORDS,
    OUR_FAULT,
    OUR_FAULT_WORDS,
    GO_ON,
    CALENDAR,
    WHY,
    HOW_SURE,
    WHOLE_CARD,
    MORE_QUESTIONS,
    BECAUSE_OF,
    CALL,
    SEND_TEXT,
    HELP_WHEN,
    HELP_COUNTRY,
    HELP_OTHER_COUNTRY,
    HELP_CHOOSE_COUNTRY,
    HELP_OVERDOSE,
    HELP_COUNTRIES,
    CARD,
    CARD_BASIS,
    CARD_STRENGTH,
    CARD_STATUS,
    CARD_REVIEWED,
    CARD_REVIEW_BY,
    CARD_NOTES,
    CLINICIAN,
    CLINICIAN_WHY,
    CLINICIAN_ATTEST,
    CLINICIAN_MISSING,
    CLINICIAN_NOT,
    ABOUT_CHECKED,
    REPORT,
    ON_THIS_PAGE,
    HELP_OVERDOSE_LINK,
    TONIGHT,
    TONIGHT_LEAD,
    TONIGHT_TOO_MUCH,
    TONIGHT_WORST,
    TONIGHT_HOURS,
    TONIGHT_HOURS_LEAD,
    TONIGHT_FROM_THE_LAST,
    TONIGHT_SHOP,
    TONIGHT_SHOP_LEAD,
    TONIGHT_PACKETS,
    TONIGHT_NO_HELP,
    TONIGHT_NO_HELP_LEAD,
    TONIGHT_SWAPPING,
    TONIGHT_POPULAR,
    URGE,
    URGE_LEAD,
    URGE_ONE_BY_ONE,
    RIGHT_NOW,
    NOTHING_ASKED,
    COMFORT_UNTESTED,
    COMFORT_CAREFUL,
    COMFORT_SHOP,
    COMFORT_BESIDE,
    TONIGHT_BY_ANSWERS,
    COMFORT_EXCEPTED,
    COMFORT_STEP_EXCEPTED,
    LEAVE_NOW,
    SURE_WELL_KNOWN,
    SURE_FAIRLY,
    SURE_BEST_GUESS,
    SURE_NOT_KNOWN,
    SOURCE,
    WENT_BY,
    MADE,
    ONE_OF,
    SURE_ASKED;

    private static final WordGroup GROUP = WordGroup.PAGE;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and that are missing, and words that no page uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
