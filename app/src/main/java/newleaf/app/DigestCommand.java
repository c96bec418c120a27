package newleaf.app;

import java.util.concurrent.Callable;
import newleaf.app.terminal.Terminal;
import newleaf.app.text.CardText;
import newleaf.app.text.Page;
import newleaf.app.text.ReadingText;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.words.Language;
import picocli.CommandLine.Command;

/// `newleaf knowledge digest`.
@Command(name = "digest", description = "Prints every card in sentences.", mixinStandardHelpOptions = true)
final class DigestCommand implements Callable<Integer> {
    private final Terminal terminal;

    DigestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Page page = new Page(terminal.width());
        write(Library.shipped().shelves(), page);
        terminal.out().print(page.text());
        return 0;
    }

    static void write(Shelves shelves, Page page) {
        CardText cards = new CardText(shelves, Language.EN);
        for (String shelf : Shelves.names()) {
            page.heading(shelf);
            for (Card card : shelves.shelf(shelf)) cards.writeShort(card, page);
        }
        new ReadingText(shelves).write(page);
    }
}
