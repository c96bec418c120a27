package newleaf.web.reminder.word;

import java.util.List;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words of reminders. Each is an entry of `knowledge/words/words-reminder.yaml`, and each is used.
public enum ReminderWord implements FixedWord {
    TITLE,
    MINE_HINT,
    LEAD,
    SAYS_HEADING,
    SAYS,
    SAYS_ALWAYS,
    SAYS_DAYS,
    YOURS,
    NONE_YET,
    ADD_HEADING,
    AT,
    DAYS,
    DAYS_HINT,
    BY,
    WAY_APP,
    WAY_CALENDAR,
    WAY_PUSH,
    WAY_MAIL,
    SEES_HEADING,
    SEES_APP,
    SEES_CALENDAR,
    SEES_PUSH,
    SEES_MAIL,
    NOT_SWITCHED_ON,
    ASK_WHOM,
    APP_SAYS,
    CALENDAR_GET,
    CALENDAR_NONE,
    CALENDAR_BACK,
    PUSH_NEEDS,
    PUSH_CANNOT,
    PUSH_ADD,
    PUSH_FAILED,
    PUSH_NONE,
    PUSH_DEVICE,
    MAIL_ADDRESS,
    MAIL_CHECK,
    MAIL_WAITS,
    MAIL_AGAIN,
    MAIL_CHECKED,
    EVERY_DAY,
    IS_ON,
    IS_OFF,
    SWITCH_ON,
    SWITCH_OFF,
    CHANGE,
    REMOVE,
    SAVE,
    ADD,
    QUIET_HEADING,
    QUIET_SAYS,
    QUIET_FROM,
    QUIET_UNTIL,
    QUIET_NONE,
    KEPT,
    TAKEN_BACK,
    NOT_KEPT,
    TOO_MANY,
    MAIL_SENT,
    MAIL_TOO_OFTEN,
    MAIL_NOT_NOW,
    PUSH_REFUSED,
    PUSH_NOT_NOW,
    UNSENT,
    UNSENT_ENDED,
    WRONG_TIME,
    WRONG_DAYS,
    WRONG_WAY,
    WRONG_ADDRESS,
    WRONG_QUIET,
    WANTED_AT,
    STOP_TITLE,
    STOP_SAYS,
    STOP_BUTTON,
    STOPPED,
    CONFIRM_TITLE,
    CONFIRM_SAYS,
    CONFIRM_BUTTON,
    CONFIRMED,
    NOT_CONFIRMED,
    NOT_CONFIRMED_SAYS,
    MAIL_SENDER,
    MAIL_STOP,
    ASK_SUBJECT,
    ASK_TEXT,
    ASK_NOT_YOU;

    private static final WordGroup GROUP = WordGroup.REMINDER;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
