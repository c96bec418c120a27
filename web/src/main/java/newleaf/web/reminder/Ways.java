package newleaf.web.reminder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import newleaf.web.Operator;
import newleaf.web.Reminding;
import newleaf.web.reminder.mail.Mails;

/// Which ways there are on this server: nothing leaves it that whoever runs it has not switched on.
public final class Ways {
    private final Reminding reminding;
    private final Mails mails;
    private final Operator operator;

    Ways(Reminding reminding, Mails mails, Operator operator) {
        this.reminding = reminding;
        this.mails = mails;
        this.operator = operator;
    }

    public boolean areOn(Way way) {
        return switch (way) {
            case APP, CALENDAR -> true;
            case PUSH -> reminding.by().contains(way.channel());
            case MAIL -> reminding.by().contains(way.channel()) && mails.areSent();
        };
    }

    List<Way> on() {
        return Stream.of(Way.values()).filter(this::areOn).toList();
    }

    /// Whom to ask for one that is off.
    public Optional<String> whomToAsk() {
        return operator.contact().or(operator::name);
    }
}
