package newleaf.web.meeting;

import java.util.List;
import newleaf.care.meeting.MeetingFault;
import newleaf.care.meeting.MeetingType;
import newleaf.knowledge.FixedWord;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.fault.Fault;
import newleaf.knowledge.words.WordGroup;

/// The words about meetings. Each is an entry of `knowledge/words/words-meeting.yaml`, and each is used.
public enum MeetingWord implements FixedWord {
    TITLE,
    TODAY_HINT,
    HEADING,
    LEAD,
    TWELVE,
    TWELVE_WHAT,
    SECULAR,
    SECULAR_WHAT,
    ADDRESS_READ,
    ADDRESS_REMEMBERED,
    KNOWN,
    SAY_HEADING,
    SAY_NEW,
    SAY_KRATOM,
    SAY_OTHER_ROOM,
    FIRST_HEADING,
    FIRST_BEFORE,
    FIRST_SKIP,
    SPONSOR_HEADING,
    SPONSOR,
    MEDICINE_HEADING,
    MEDICINE,
    WATCH_HEADING,
    WATCH,
    NEXT_HEADING,
    NO_LIST,
    LIST_FAILED,
    LIST_OF,
    LIST_OLD,
    NOT_NOTED,
    TIMES_IN,
    FIND,
    DAY,
    ANY_DAY,
    TODAY,
    TOMORROW,
    WAY,
    ANY_WAY,
    ONLINE,
    IN_PERSON,
    HYBRID,
    WORDS,
    ZONE,
    ZONE_OWN,
    SHOW,
    NONE_FOUND,
    FOUND,
    EARLIER,
    LATER,
    BY_APPOINTMENT,
    UNTIL,
    ZONE_OF,
    ZONE_UNSAID,
    JOIN,
    JOIN_AT,
    MORE,
    ABOUT_HERE,
    UPDATED,
    LEFT_OUT,
    LEFT_OUT_NOTE,
    LEFT_OUT_ROW,
    WHOLE_ROW,
    TYPE_OPEN,
    TYPE_CLOSED,
    TYPE_NEWCOMER,
    TYPE_SECULAR,
    TYPE_SPANISH,
    TYPE_ENGLISH,
    TYPE_SIGNED,
    TYPE_WOMEN,
    TYPE_MEN,
    TYPE_LGBTQ,
    TYPE_YOUNG,
    TYPE_WHEELCHAIR,
    TYPE_CHILDREN,
    WHY_NOT_AN_OBJECT,
    WHY_FIELD_TWICE,
    WHY_TOO_MUCH,
    WHY_MISSING,
    WHY_NOT_TEXT,
    WHY_TOO_LONG,
    WHY_UNSEEN_LETTERS,
    WHY_NOT_A_DAY,
    WHY_NOT_A_TIME,
    WHY_NOT_A_ZONE,
    WHY_NOT_A_LIST,
    WHY_NOT_HTTPS,
    WHY_NOT_A_PHONE,
    WHY_NOT_YES_OR_NO,
    WHY_NOT_A_MOMENT,
    WHY_SAME_AS_BEFORE;

    private static final WordGroup GROUP = WordGroup.MEETING;

    @Override
    public WordGroup group() {
        return GROUP;
    }

    public static MeetingWord of(MeetingType type) {
        return valueOf("TYPE_" + type.name());
    }

    public static MeetingWord of(MeetingFault.Why why) {
        return valueOf("WHY_" + why.name());
    }

    /// Words that pages ask for and have not, and words that no one uses.
    public static List<Fault> faults(Shelves shelves) {
        return FixedWord.faults(shelves, GROUP, values());
    }
}
