package newleaf.web.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import newleaf.care.meeting.Coming;
import newleaf.care.meeting.ComingMeetings;
import newleaf.care.meeting.MeetingFault;
import newleaf.web.meeting.from.MeetingShelf.Held;

/// The meetings that are next, one page of them. Template `meeting/next`.
public final class NextOnes {
    static final int ON_A_PAGE = 60;
    private static final int MOST_FAULTS = 50;

    private final Held held;
    private final LookFor look;
    private final List<LocalDate> days;
    private final List<Coming> found;

    private NextOnes(Held held, LookFor look, List<LocalDate> days, List<Coming> found) {
        this.held = held;
        this.look = look;
        this.days = days;
        this.found = found;
    }

    static NextOnes of(Held held, LookFor look, Instant now) {
        var coming = new ComingMeetings(now, look.zone());
        List<Coming> found =
                coming
                        .of(held.list().meetings().stream().filter(look::isFor), look.way() == LookFor.Way.ONLINE)
                        .stream()
                        .filter(look::isFor)
                        .toList();
        return new NextOnes(held, look, coming.days(), found);
    }

    public List<MeetingLine> lines() {
        return found.stream()
                .skip((long) (page() - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .map(each -> new MeetingLine(each, days.getFirst(), look.zone()))
                .toList();
    }

    public int count() {
        return found.size();
    }

    public int pages() {
        return Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    public int page() {
        return Math.min(look.page(), pages());
    }

    public Optional<String> earlier() {
        return page() > 1 ? Optional.of(look.at(page() - 1)) : Optional.empty();
    }

    public Optional<String> later() {
        return page() < pages() ? Optional.of(look.at(page() + 1)) : Optional.empty();
    }

    /// Since when the list is known, in the zone of who reads.
    public ZonedDateTime since() {
        return held.since().atZone(look.zone());
    }

    public boolean isOld() {
        return held.isOld();
    }

    public String zone() {
        return Zones.named(look.zone());
    }

    public List<LocalDate> days() {
        return days;
    }

    public boolean isDay(LocalDate day) {
        return look.day().filter(day::equals).isPresent();
    }

    /// A day as a choice is named.
    public Optional<MeetingWord> near(LocalDate day) {
        if (day.equals(days.getFirst())) return Optional.of(MeetingWord.TODAY);
        return day.equals(days.get(1)) ? Optional.of(MeetingWord.TOMORROW) : Optional.empty();
    }

    public List<Choice> ways() {
        return List.of(LookFor.Way.values()).stream()
                .map(way -> new Choice(way.label(), way.words(), way == look.way()))
                .toList();
    }

    /// A way to choose.
    public record Choice(String value, MeetingWord words, boolean isChosen) {}

    public String words() {
        return look.words();
    }

    public String zoneId() {
        return look.zone().getId();
    }

    public List<ZoneId> zones() {
        return Zones.of(held.list()).stream()
                .filter(each -> !each.equals(look.zone()))
                .toList();
    }

    public String named(ZoneId zone) {
        return Zones.named(zone);
    }

    public long leftOut() {
        return held.list().rowsLeftOut();
    }

    public List<MeetingFault> faults() {
        return held.list().faults().stream().limit(MOST_FAULTS).toList();
    }

    public boolean hasMoreFaults() {
        return held.list().faults().size() > MOST_FAULTS;
    }

    @Override
    public String toString() {
        return "NextOnes";
    }
}
