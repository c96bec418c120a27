package newleaf.storage.reminder;

import newleaf.care.EntryId;
import newleaf.care.PersonId;
import newleaf.storage.job.JobTables;

/// One reminder of somebody, as its row is named.
///
/// @param reminder  the first entry of the reminder
record JobName(PersonId person, EntryId reminder) {
    static JobName of(String text) {
        String[] both = text.split(" ", 2);
        return new JobName(PersonId.of(both[0]), EntryId.of(both[1]));
    }

    @Override
    public String toString() {
        return JobTables.beginning(person) + reminder;
    }
}
