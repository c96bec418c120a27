package newleaf.care.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// One meeting, as its list tells it. All of its words are somebody else's: plain text, never more.
///
/// @param times    empty where it is by appointment
/// @param zone     in which its times are; many lists do not say
/// @param types    those we have words for
/// @param updated  when its line was last looked after
public record Meeting(
        String name,
        String slug,
        Optional<WeeklyTime> times,
        Optional<ZoneId> zone,
        Attendance attendance,
        Where where,
        Online online,
        Set<MeetingType> types,
        String group,
        String notes,
        Optional<Instant> updated) {
    public Meeting {
        types = Set.copyOf(types);
    }

    /// The place. What is not said is empty text.
    ///
    /// @param regions  from the largest to the smallest
    public record Where(String location, String address, List<String> regions, boolean isApproximate) {
        public Where {
            regions = List.copyOf(regions);
        }
    }

    /// How to be there from afar.
    ///
    /// @param address  https and nothing else
    /// @param phone    digits, `+`, and what a dialler needs after them
    public record Online(Optional<Link> address, String addressNotes, Optional<String> phone, String phoneNotes) {}

    /// Whether what is looked for stands in its name, its group or its place.
    public boolean mentions(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || Stream.concat(Stream.of(name, group, where.location(), where.address()), where.regions().stream())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
