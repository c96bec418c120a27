package newleaf.storage.reminder;

import newleaf.care.EntryId;
import newleaf.care.content.Channel;
import newleaf.care.reminder.Rhythm;

/// A reminder that somebody wants to be sent, and that can be.
record Wish(EntryId reminder, Rhythm rhythm) {
    Channel by() {
        return rhythm.reminder().by();
    }

    @Override
    public String toString() {
        return "Wish";
    }
}
