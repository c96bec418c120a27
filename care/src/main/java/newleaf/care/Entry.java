package newleaf.care;

import newleaf.care.content.Kind;
import newleaf.care.time.Moment;

/// One entry of a record, as whoever wrote it made it.
public record Entry(EntryId id, Moment moment, Deed deed) {
    public Entry {
        if (deed.amends().filter(id::equals).isPresent()) {
            throw new IllegalArgumentException("an entry does not amend itself");
        }
    }

    public Kind kind() {
        return deed.kind();
    }

    @Override
    public String toString() {
        return "Entry";
    }
}
