package newleaf.storage.reminder;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import newleaf.care.reminder.Due;
import newleaf.care.reminder.Sender;

/// Whoever gets reminders: keeps what came, and answers as it is told.
final class Receiver implements Sender {
    private final List<Due> came = new CopyOnWriteArrayList<>();
    private volatile Function<Due, Came> answer = _ -> Came.SENT;

    void answers(Function<Due, Came> other) {
        answer = other;
    }

    @Override
    public Came send(Due due) {
        came.add(due);
        return answer.apply(due);
    }

    List<Due> came() {
        return List.copyOf(came);
    }

    /// The days for which something came, in their order.
    List<String> days() {
        return came.stream().map(due -> due.day().toString()).toList();
    }
}
