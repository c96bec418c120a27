package newleaf.web.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.care.meeting.Attendance;
import newleaf.care.meeting.Coming;
import newleaf.care.meeting.Link;
import newleaf.care.meeting.Meeting;

/// A meeting in the list. Template `meeting/line`.
///
/// @param today  in the zone of who reads
/// @param zone   of who reads
public record MeetingLine(Coming coming, LocalDate today, ZoneId zone) {
    private static final int LONGEST_NOTE = 500;

    public Meeting meeting() {
        return coming.meeting();
    }

    public Optional<MeetingWord> nearDay() {
        Optional<LocalDate> day = coming.time().map(Coming.Time::day);
        if (day.isEmpty()) return Optional.of(MeetingWord.BY_APPOINTMENT);
        if (day.get().equals(today)) return Optional.of(MeetingWord.TODAY);
        return day.filter(today.plusDays(1)::equals).map(_ -> MeetingWord.TOMORROW);
    }

    public Optional<LocalDate> day() {
        return coming.time().map(Coming.Time::day);
    }

    public Optional<LocalTime> start() {
        return coming.time().map(Coming.Time::start);
    }

    public Optional<LocalTime> end() {
        return coming.time().flatMap(Coming.Time::end);
    }

    public boolean isWithoutZone() {
        return coming.time().filter(time -> time.zone().isEmpty()).isPresent();
    }

    /// Where it is not that of who reads.
    public Optional<String> otherZone() {
        return coming.time()
                .flatMap(Coming.Time::zone)
                .filter(other -> !other.equals(zone))
                .map(Zones::named);
    }

    public MeetingWord where() {
        return switch (meeting().attendance()) {
            case ONLINE -> MeetingWord.ONLINE;
            case HYBRID -> MeetingWord.HYBRID;
            case IN_PERSON, INACTIVE -> MeetingWord.IN_PERSON;
        };
    }

    public List<MeetingWord> types() {
        return meeting().types().stream().sorted().map(MeetingWord::of).toList();
    }

    /// Of a meeting that is online alone, no address: it is only where its people are from.
    public List<String> place() {
        if (meeting().attendance() == Attendance.ONLINE) return List.of();
        return Stream.of(meeting().where().location(), meeting().where().address())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public boolean isOnlyRough() {
        return !place().isEmpty() && meeting().where().isApproximate();
    }

    public Optional<Link> link() {
        return meeting().online().address().filter(_ -> meeting().attendance().isOnline());
    }

    public Optional<String> phone() {
        return meeting().online().phone().filter(_ -> meeting().attendance().isOnline());
    }

    /// For a dialler.
    public String dial() {
        return "tel:" + phone().orElse("").replace("#", "%23");
    }

    public List<String> notes() {
        return Stream.of(
                        meeting().group(),
                        meeting().notes(),
                        meeting().online().addressNotes(),
                        meeting().online().phoneNotes())
                .filter(text -> !text.isEmpty())
                .map(MeetingLine::shortened)
                .toList();
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_NOTE) return text;
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_NOTE)) + " …";
    }

    public Optional<LocalDate> updated() {
        return meeting().updated().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    public boolean hasMore() {
        return !notes().isEmpty() || phone().isPresent() || updated().isPresent() || link().isPresent();
    }

    @Override
    public String toString() {
        return "MeetingLine";
    }
}
