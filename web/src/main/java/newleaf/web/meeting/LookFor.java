package newleaf.web.meeting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import newleaf.care.meeting.Coming;
import newleaf.care.meeting.Meeting;
import newleaf.documents.Labelled;
import newleaf.web.account.When;
import newleaf.web.form.Typed;

/// What is looked for in a list. What cannot be understood of it is left.
///
/// @param words  empty for any
/// @param zone   of who reads
/// @param page   from 1
record LookFor(Optional<LocalDate> day, Way way, String words, ZoneId zone, int page) {
    static final String DAY = "day";
    static final String WAY = "way";
    static final String WORDS = "words";
    static final String PAGE = "page";
    private static final int LONGEST = 80;

    /// Where one wants to be.
    enum Way implements Labelled {
        ANY(MeetingWord.ANY_WAY),
        ONLINE(MeetingWord.ONLINE),
        IN_PERSON(MeetingWord.IN_PERSON);

        private final MeetingWord words;

        Way(MeetingWord words) {
            this.words = words;
        }

        MeetingWord words() {
            return words;
        }
    }

    static LookFor of(Typed typed, When when) {
        String words = typed.one(WORDS);
        return new LookFor(
                typed.day(DAY),
                Labelled.of(List.of(Way.values()), typed.one(WAY)).orElse(Way.ANY),
                words.substring(0, Math.min(words.length(), LONGEST)),
                when.zone(typed),
                page(typed.one(PAGE)));
    }

    private static int page(String text) {
        boolean isNumber = text.matches("[1-9][0-9]{0,4}");
        return isNumber ? Integer.parseInt(text) : 1;
    }

    boolean isFor(Meeting meeting) {
        boolean isThere = switch (way) {
            case ANY -> true;
            case ONLINE -> meeting.attendance().isOnline();
            case IN_PERSON -> meeting.attendance().isInPerson();
        };
        return isThere && meeting.mentions(words);
    }

    boolean isFor(Coming coming) {
        return day.isEmpty()
                || coming.time().filter(time -> time.day().equals(day.get())).isPresent();
    }

    /// The address of another page of the same.
    String at(int other) {
        String parts = String.join(
                "&",
                Arrays.asList(
                        DAY + "=" + day.map(LocalDate::toString).orElse(""),
                        WAY + "=" + way.label(),
                        WORDS + "=" + URLEncoder.encode(words, StandardCharsets.UTF_8),
                        When.ZONE + "=" + URLEncoder.encode(zone.getId(), StandardCharsets.UTF_8),
                        PAGE + "=" + other));
        return MeetingPages.MEETINGS + "?" + parts + "#" + MeetingPages.LIST;
    }

    @Override
    public String toString() {
        return "LookFor";
    }
}
