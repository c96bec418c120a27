package newleaf.web.reminder.mail;

import java.util.List;
import newleaf.care.Actor;
import newleaf.care.content.Channel;
import newleaf.care.reminder.Due;
import newleaf.care.reminder.Sender;
import newleaf.web.reminder.address.Addresses;
import newleaf.web.reminder.address.Addresses.Address;

/// Sends a reminder to the mail address that the person showed to be theirs.
public final class MailSender implements Sender {
    private final Addresses addresses;
    private final Mails mails;

    public MailSender(Addresses addresses, Mails mails) {
        this.addresses = addresses;
        this.mails = mails;
    }

    @Override
    public Came send(Due due) {
        List<Address> mailboxes = addresses.verified(due.person(), Channel.MAIL);
        return mailboxes.isEmpty() ? Came.NEVER : sent(due, mailboxes.getLast());
    }

    private Came sent(Due due, Address mailbox) {
        return switch (mails.remind(due.person(), mailbox, due.name())) {
            case TAKEN -> Came.SENT;
            case LATER -> Came.LATER;
            case GONE -> {
                addresses.withdraw(due.person(), mailbox, Actor.PROGRAM);
                yield Came.NEVER;
            }
        };
    }

    @Override
    public String toString() {
        return "MailSender";
    }
}
