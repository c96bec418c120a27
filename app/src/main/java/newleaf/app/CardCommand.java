package newleaf.app;

import java.util.List;
import java.util.concurrent.Callable;
import newleaf.app.terminal.Terminal;
import newleaf.app.terminal.UnusableInput;
import newleaf.app.text.CardText;
import newleaf.app.text.Page;
import newleaf.documents.Spelling;
import newleaf.guidance.Library;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `newleaf knowledge card ID`.
@Command(name = "card", description = "Prints one card with its sources.", mixinStandardHelpOptions = true)
final class CardCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "ID", description = "The id of a card or a source.")
    private String id = "";

    CardCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Shelves shelves = Library.shipped().shelves();
        Card card = shelves.card(id).orElseThrow(() -> new UnusableInput("There is no such card." + hint(shelves)));
        Page page = new Page(terminal.width());
        new CardText(shelves, Language.EN).write(card, page);
        terminal.out().print(page.text());
        return 0;
    }

    private String hint(Shelves shelves) {
        List<String> ids = shelves.all().map(Card::id).toList();
        return Spelling.nearest(id, ids)
                .map(meant -> " Did you mean " + meant + "?")
                .orElse("");
    }
}
