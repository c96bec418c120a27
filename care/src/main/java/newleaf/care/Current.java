package newleaf.care;

import newleaf.care.content.Content;
import newleaf.care.time.Moment;

/// What holds now of one entry and all that amended it.
///
/// @param id        of the first entry, by which it is amended
/// @param sequence  of the entry that was the last to say it
public record Current(EntryId id, Moment moment, Content content, long sequence) {
    @Override
    public String toString() {
        return "Current";
    }
}
