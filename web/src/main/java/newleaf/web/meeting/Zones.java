package newleaf.web.meeting;

import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import newleaf.care.meeting.Meeting;
import newleaf.care.meeting.MeetingList;

/// Time zones to choose from, by the city that names each.
final class Zones {
    private static final List<String> USUAL = List.of(
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "America/Puerto_Rico",
            "America/Mexico_City",
            "Europe/London",
            "Europe/Madrid");
    private static final int MOST = 60;

    private Zones() {}

    static String named(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    /// The usual ones, and those of the list.
    static List<ZoneId> of(MeetingList list) {
        var byName = new TreeMap<String, ZoneId>();
        Stream.concat(
                        USUAL.stream().map(ZoneId::of),
                        list.meetings().stream().map(Meeting::zone).flatMap(zone -> zone.stream()))
                .distinct()
                .limit(MOST)
                .forEach(zone -> byName.putIfAbsent(named(zone), zone));
        return List.copyOf(byName.values());
    }
}
