package newleaf.care.meeting;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import newleaf.care.meeting.MeetingFault.Why;
import newleaf.documents.tree.Node;

/// One row as a meeting. It is one only where its fields are sound afterwards.
final class ReadMeeting {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_SLUG = 64;
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_NOTES = 4_000;
    private static final int LONGEST_CODE = 20;
    private static final String TEMPORARILY_CLOSED = "TC";
    private static final Pattern PHONE = Pattern.compile("\\+?\\d[\\d,*#]{2,62}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private final MeetingFields fields;

    ReadMeeting(MeetingFields fields) {
        this.fields = fields;
    }

    Meeting meeting() {
        List<String> codes = fields.texts("types", LONGEST_CODE);
        Meeting.Where where = where();
        Meeting.Online online = online();
        return new Meeting(
                required("name", fields.text("name", LONGEST_NAME)),
                required("slug", slug()),
                times(),
                fields.zone("timezone"),
                attendance(where, online, codes.contains(TEMPORARILY_CLOSED)),
                where,
                online,
                codes.stream().flatMap(code -> MeetingType.of(code).stream()).collect(Collectors.toUnmodifiableSet()),
                fields.text("group", LONGEST_NAME),
                fields.text("notes", LONGEST_NOTES),
                fields.moment("updated"));
    }

    private String required(String field, String text) {
        if (text.isEmpty() && !fields.isWrong(field)) fields.wrong(field, Why.MISSING);
        return text;
    }

    /// Whole numbers are fine too.
    private String slug() {
        Optional<Node> node = fields.node("slug");
        if (node.isPresent() && node.get() instanceof Node.Numeral(double _, String written, int _)) {
            if (!WHOLE.matcher(written).matches()) fields.wrong("slug", Why.NOT_TEXT);
            return written;
        }
        return fields.text("slug", LONGEST_SLUG);
    }

    /// By appointment where neither a day nor a time is said; one without the other is a mistake.
    private Optional<WeeklyTime> times() {
        Set<DayOfWeek> days = days();
        Optional<LocalTime> start = fields.time("time");
        Optional<LocalTime> end = fields.time("end_time");
        boolean isMissing = !days.isEmpty() && fields.node("time").isEmpty();
        if (isMissing) fields.wrong("time", Why.MISSING);
        if (start.isPresent() && fields.node("day").isEmpty()) fields.wrong("day", Why.MISSING);
        if (days.isEmpty() || start.isEmpty()) return Optional.empty();
        return Optional.of(new WeeklyTime(days, start.get(), end));
    }

    private Set<DayOfWeek> days() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Optional<Node> said = fields.node("day");
        if (said.isEmpty()) return days;
        List<Node> each = said.get() instanceof Node.Items(List<Node> values, int _) ? values : List.of(said.get());
        if (each.isEmpty()) fields.wrong("day", Why.NOT_A_DAY);
        for (Node node : each) day(node).ifPresentOrElse(days::add, () -> fields.wrong("day", Why.NOT_A_DAY));
        return days;
    }

    /// 0 is Sunday.
    private static Optional<DayOfWeek> day(Node node) {
        if (!(node instanceof Node.Numeral(double _, String written, int _))) return Optional.empty();
        boolean isDay = written.length() == 1 && written.charAt(0) >= '0' && written.charAt(0) <= '6';
        return isDay ? Optional.of(DayOfWeek.SUNDAY.plus(written.charAt(0) - '0')) : Optional.empty();
    }

    private Meeting.Where where() {
        String whole = fields.text("formatted_address", LONGEST_ADDRESS);
        String parts = Stream.of("address", "city", "state", "postal_code", "country")
                .map(field -> fields.text(field, LONGEST_NAME))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        List<String> regions = fields.texts("regions", LONGEST_NAME);
        List<String> older = Stream.of("region", "sub_region")
                .map(field -> fields.text(field, LONGEST_NAME))
                .filter(text -> !text.isEmpty())
                .toList();
        return new Meeting.Where(
                fields.text("location", LONGEST_NAME),
                whole.isEmpty() ? parts : whole,
                regions.isEmpty() ? older : regions,
                isApproximate());
    }

    private boolean isApproximate() {
        return fields.read("approximate", Why.NOT_YES_OR_NO, text -> switch (text) {
                    case "yes" -> Optional.of(true);
                    case "no" -> Optional.of(false);
                    default -> Optional.<Boolean>empty();
                })
                .orElse(false);
    }

    private Meeting.Online online() {
        return new Meeting.Online(
                fields.read("conference_url", Why.NOT_HTTPS, Link::of),
                fields.text("conference_url_notes", LONGEST_NOTES),
                fields.read(
                        "conference_phone",
                        Why.NOT_A_PHONE,
                        text -> Optional.of(text)
                                .filter(each -> PHONE.matcher(each).matches())),
                fields.text("conference_phone_notes", LONGEST_NOTES));
    }

    /// As the list says, where it does; else by what leads there.
    private Attendance attendance(Meeting.Where where, Meeting.Online online, boolean isClosed) {
        String said = fields.text("attendance_option", LONGEST_NAME);
        boolean hasLine = online.address().isPresent() || online.phone().isPresent();
        boolean hasPlace = !where.address().isEmpty() && !where.isApproximate() && !isClosed;
        return switch (said) {
            case "in_person" -> Attendance.IN_PERSON;
            case "online" -> Attendance.ONLINE;
            case "hybrid" -> Attendance.HYBRID;
            case "inactive" -> Attendance.INACTIVE;
            default -> hasLine ? (hasPlace ? Attendance.HYBRID : Attendance.ONLINE) : without(isClosed);
        };
    }

    private static Attendance without(boolean isClosed) {
        return isClosed ? Attendance.INACTIVE : Attendance.IN_PERSON;
    }
}
