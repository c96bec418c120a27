package newleaf.care.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import newleaf.documents.RowsReader;
import newleaf.documents.tree.Rows;
import newleaf.documents.tree.Rows.Row;

/// Reads a list of meetings in the Meeting Guide format of Code for Recovery. A row is read whole or not at all; fields
/// that we do not use are not looked at. How we read its unclear lines: `docs/readings.md`.
public final class MeetingReader {
    public static final int MOST_BYTES = 10_000_000;
    public static final int MOST_ROWS = 20_000;
    private static final RowsReader ROWS = new RowsReader(MOST_BYTES, MOST_ROWS);

    private final List<Meeting> meetings = new ArrayList<>();
    private final List<MeetingFault> faults = new ArrayList<>();
    private final Set<String> slugs = new HashSet<>();

    private MeetingReader() {}

    /// Empty where it is no list of rows at all.
    public static Optional<MeetingList> read(byte[] bytes) {
        return switch (ROWS.read(bytes)) {
            case Rows.Unreadable _ -> Optional.empty();
            case Rows.Read(var rows) -> Optional.of(new MeetingReader().list(rows));
        };
    }

    private MeetingList list(List<Row> rows) {
        rows.forEach(this::row);
        return new MeetingList(meetings, faults);
    }

    private void row(Row row) {
        switch (row) {
            case Row.Broken(int number, var why) -> faults.add(new MeetingFault(number, "", broken(why)));
            case Row.Plain(int number, var entries) -> {
                var fields = new MeetingFields(entries, number);
                Meeting read = new ReadMeeting(fields).meeting();
                if (fields.isSound() && !slugs.add(read.slug())) fields.wrong("slug", MeetingFault.Why.SAME_AS_BEFORE);
                if (fields.isSound()) meetings.add(read);
                faults.addAll(fields.faults());
            }
        }
    }

    private static MeetingFault.Why broken(Rows.Why why) {
        return switch (why) {
            case NOT_AN_OBJECT -> MeetingFault.Why.NOT_AN_OBJECT;
            case FIELD_TWICE -> MeetingFault.Why.FIELD_TWICE;
            case TOO_MUCH -> MeetingFault.Why.TOO_MUCH;
        };
    }
}
