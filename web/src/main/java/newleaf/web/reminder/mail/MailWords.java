package newleaf.web.reminder.mail;

import java.net.URI;
import java.util.Optional;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import newleaf.web.reminder.word.ReminderWord;

/// What mails say, in both languages: which one somebody reads is told to nobody.
final class MailWords {
    private final Shelves shelves;

    MailWords(Shelves shelves) {
        this.shelves = shelves;
    }

    Letter asking(MailAddress to, String name, URI link) {
        String text = lines(ReminderWord.ASK_TEXT) + "\n" + link + "\n\n" + lines(ReminderWord.ASK_NOT_YOU);
        return new Letter(to, sender(), name, line(ReminderWord.ASK_SUBJECT), text, Optional.empty());
    }

    Letter reminding(MailAddress to, String name, URI today, URI stop) {
        String text = lines(ReminderWord.SAYS) + "\n" + today + "\n\n" + lines(ReminderWord.MAIL_STOP) + stop + "\n";
        return new Letter(to, sender(), name, line(ReminderWord.SAYS), text, Optional.of(stop));
    }

    private String sender() {
        return line(ReminderWord.MAIL_SENDER);
    }

    private String lines(ReminderWord word) {
        Words words = word.in(shelves);
        return words.in(Language.EN) + "\n" + words.in(Language.ES) + "\n";
    }

    private String line(ReminderWord word) {
        Words words = word.in(shelves);
        return words.in(Language.EN) + " / " + words.in(Language.ES);
    }
}
