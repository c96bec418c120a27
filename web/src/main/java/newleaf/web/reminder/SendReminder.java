package newleaf.web.reminder;

import java.util.Map;
import java.util.Optional;
import newleaf.care.content.Channel;
import newleaf.care.reminder.Due;
import newleaf.care.reminder.Sender;

/// Sends what is due by the way that it is for.
final class SendReminder implements Sender {
    private final Map<Channel, Sender> byChannel;

    SendReminder(Map<Channel, Sender> byChannel) {
        this.byChannel = Map.copyOf(byChannel);
    }

    @Override
    public Came send(Due due) {
        return Optional.ofNullable(byChannel.get(due.by()))
                .map(each -> each.send(due))
                .orElse(Came.NEVER);
    }

    @Override
    public String toString() {
        return "SendReminder";
    }
}
