package newleaf.web.reminder;

import newleaf.web.page.SaidOnce;
import newleaf.web.reminder.mail.Mails;
import newleaf.web.reminder.word.ReminderWord;

/// What has just been done about reminders, said once.
public enum Notice implements SaidOnce {
    KEPT(ReminderWord.KEPT, true),
    TAKEN_BACK(ReminderWord.TAKEN_BACK, true),
    NOT_KEPT(ReminderWord.NOT_KEPT, false),
    TOO_MANY(ReminderWord.TOO_MANY, false),
    MAIL_SENT(ReminderWord.MAIL_SENT, true),
    MAIL_TOO_OFTEN(ReminderWord.MAIL_TOO_OFTEN, false),
    MAIL_NOT_NOW(ReminderWord.MAIL_NOT_NOW, false),
    PUSH_REFUSED(ReminderWord.PUSH_REFUSED, false),
    PUSH_NOT_NOW(ReminderWord.PUSH_NOT_NOW, false);

    private final ReminderWord words;
    private final boolean isGood;

    Notice(ReminderWord words, boolean isGood) {
        this.words = words;
        this.isGood = isGood;
    }

    static Notice of(Mails.Asked asked) {
        return switch (asked) {
            case SENT -> MAIL_SENT;
            case TOO_OFTEN -> MAIL_TOO_OFTEN;
            case NOT_NOW -> MAIL_NOT_NOW;
        };
    }

    @Override
    public ReminderWord words() {
        return words;
    }

    public boolean isGood() {
        return isGood;
    }

    String address() {
        return at(ReminderPages.REMINDERS);
    }

    @Override
    public String field() {
        return "done";
    }
}
