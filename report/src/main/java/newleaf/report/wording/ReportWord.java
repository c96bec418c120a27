package newleaf.report.wording;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The fixed sentences of the report. Each is an entry of `knowledge/words/words-report.yaml`, and each entry is used.
public enum ReportWord implements FixedWord {
    URGENT_FIRST,
    WHERE_YOU_STAND,
    WHAT_MATTERS,
    UNTIL_THEN,
    WHOM_TO_SEE,
    HOW_SOON,
    DOORS,
    DOORS_INTRO,
    DOORS_NONE,
    QUESTIONS,
    LAW,
    LAW_CHECK,
    LAW_MAYBE_OLD,
    LAW_NOT_KNOWN,
    FEDERAL,
    ANALOGUES,
    LOCAL,
    HELP_LINES,
    HELP_LINE_NOT_CHECKED,
    SOURCES,
    NOT_KNOWN,
    EXPOSURE,
    MITRAGYNINE,
    SEVEN_HYDROXY,
    LEAF,
    A_DAY,
    ANALOGUE_FLAG,
    HOW_WE_GOT_THIS,
    CRITERIA,
    CRITERIA_OF_ELEVEN,
    SEVERITY,
    AT_LEAST,
    PHYSIOLOGICAL_ONLY,
    WITHDRAWAL_NOW,
    SETTING,
    STRATEGIES,
    FORECAST,
    NEEDS_CLINICIAN,
    NOT_ENOUGH_KNOWN,
    NOT_NEEDED,
    DRAFT_NOTE,
    NOT_MEDICAL_DEVICE,
    UNMATCHED_MEDICINE,
    DISAGREE_TOTAL,
    MID,
    BETWEEN_AND,
    FOR_CLINICIANS,
    RANGES_REPORTED,
    RATER_NOT_KNOWN,
    GUESSED_MEDICINE,
    RESTS_ON,
    SAME_AS_ABOVE,
    CHECKED_BY,
    AMOUNT_NOT_KNOWN,
    TIMES_A_DAY,
    DOSES_A_DAY,
    VISIT_QUESTIONS,
    ANSWER_THESE,
    HAND_OVER,
    HAND_OVER_INTRO,
    HAND_OVER_REASONS,
    HAND_OVER_TAKEN,
    HAND_OVER_MEDICINES,
    HAND_OVER_OTHERS,
    HAND_OVER_MORE,
    NONE_NAMED,
    REPORT_OF,
    NOTHING_HERE,
    CLINICIAN_VIEW,
    SEEN_TOO,
    SPEAKS_OF_THEM,
    WHY,
    WHY_MORE,
    NOT_ALL_CHECKED,
    SEE_ABOVE,
    FIRST_STEP;

    private static final WordGroup GROUP = WordGroup.REPORT;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that the report asks for and has not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
