package newleaf.care.meeting;

import java.util.List;

/// What could be read of a list, whole meetings alone, and what is the matter with the other rows.
public record MeetingList(List<Meeting> meetings, List<MeetingFault> faults) {
    public MeetingList {
        meetings = List.copyOf(meetings);
        faults = List.copyOf(faults);
    }

    /// How many rows were left out; one may have several faults.
    public long rowsLeftOut() {
        return faults.stream().mapToInt(MeetingFault::row).distinct().count();
    }
}
