package newleaf.care.reminder;

/// Sends what is due to where the record says. It may be asked twice for the same: the name tells.
@FunctionalInterface
public interface Sender {
    enum Came {
        /// Whoever carries it took it.
        SENT,
        /// Not now; it is tried again after growing pauses, for some hours.
        LATER,
        /// There is nobody to send it to. The sender has noted so in the record, if the address is gone; this reminder
        /// is not sent again until the person changes something about reminders.
        NEVER
    }

    /// Returns within seconds. What it throws counts as [Came#LATER].
    Came send(Due due);
}
