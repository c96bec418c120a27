package newleaf.web.reminder;

import newleaf.care.content.Channel;
import newleaf.web.reminder.word.ReminderWord;

/// A channel in words: what it is, and who sees what of it.
public enum Way {
    APP(Channel.APP, ReminderWord.WAY_APP, ReminderWord.SEES_APP),
    CALENDAR(Channel.CALENDAR, ReminderWord.WAY_CALENDAR, ReminderWord.SEES_CALENDAR),
    PUSH(Channel.PUSH, ReminderWord.WAY_PUSH, ReminderWord.SEES_PUSH),
    MAIL(Channel.MAIL, ReminderWord.WAY_MAIL, ReminderWord.SEES_MAIL);

    private final Channel channel;
    private final ReminderWord words;
    private final ReminderWord whoSees;

    Way(Channel channel, ReminderWord words, ReminderWord whoSees) {
        this.channel = channel;
        this.words = words;
        this.whoSees = whoSees;
    }

    static Way of(Channel channel) {
        return switch (channel) {
            case APP -> APP;
            case CALENDAR -> CALENDAR;
            case PUSH -> PUSH;
            case MAIL -> MAIL;
        };
    }

    public Channel channel() {
        return channel;
    }

    public ReminderWord words() {
        return words;
    }

    public ReminderWord whoSees() {
        return whoSees;
    }
}
