package newleaf.bench.care;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import newleaf.care.meeting.ComingMeetings;
import newleaf.care.meeting.MeetingList;
import newleaf.care.meeting.MeetingReader;

/// How long a list of 5,000 meetings takes to read, and what is next in it to find: in a program that just began, and
/// in
/// a warm one.
public final class MeetingTimes {
    private static final int MEETINGS = 5_000;
    private static final int ROUNDS = 200;
    private static final String[] ZONES = {
        "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
    };

    private MeetingTimes() {}

    public static void main(String[] arguments) {
        byte[] feed = feed();
        System.out.printf(Locale.ROOT, "%d meetings, %.1f MB%n", MEETINGS, feed.length / 1e6);
        timed("read", () -> MeetingReader.read(feed).orElseThrow().meetings().size());
        MeetingList list = MeetingReader.read(feed).orElseThrow();
        var coming = new ComingMeetings(Instant.parse("2026-12-01T12:00:00Z"), ZoneId.of("Europe/Madrid"));
        timed("next seven days", () -> coming.of(list.meetings().stream(), true).size());
        timed(
                "next seven days by a word",
                () -> coming.of(list.meetings().stream().filter(each -> each.mentions("town 7")), true)
                        .size());
    }

    private static byte[] feed() {
        return IntStream.range(0, MEETINGS)
                .mapToObj(MeetingTimes::row)
                .collect(Collectors.joining(",", "[", "]"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(int i) {
        String online = i % 3 == 0 ? ",\"conference_url\":\"https://zoom.us/j/" + i + "\"" : "";
        return ("{\"name\":\"Meeting %d\",\"slug\":\"m-%d\",\"day\":[%d,%d],\"time\":\"%02d:%02d\",\"timezone\":\"%s\","
                        + "\"location\":\"Hall %d\",\"address\":\"%d Main Street\",\"city\":\"Town %d\",\"state\":\"OH\","
                        + "\"types\":[\"O\",\"D\",\"X\"],\"group\":\"Group %d\",\"notes\":\"%s\"%s}")
                .formatted(
                        i,
                        i,
                        i % 7,
                        (i + 3) % 7,
                        i % 24,
                        i % 60,
                        ZONES[i % ZONES.length],
                        i,
                        i,
                        i % 100,
                        i,
                        "Ring the bell. ".repeat(10),
                        online);
    }

    private static void timed(String what, IntSupplier work) {
        double[] took = new double[ROUNDS];
        int found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            found = work.getAsInt();
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = took[0];
        double[] warm = Arrays.copyOfRange(took, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "%s: %d; first %.0f ms, then median %.1f ms, p99 %.1f ms%n",
                what,
                found,
                first,
                warm[warm.length / 2],
                warm[warm.length * 99 / 100]);
    }
}
