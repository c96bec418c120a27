package newleaf.app.text;

import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.Card;
import newleaf.knowledge.card.Citation;
import newleaf.knowledge.card.InstrumentCard;
import newleaf.knowledge.card.SourceCard;
import newleaf.knowledge.words.Language;

/// One card, with where each of its statements can be read.
public final class CardText {
    private final Shelves shelves;
    private final Language language;

    public CardText(Shelves shelves, Language language) {
        this.shelves = shelves;
        this.language = language;
    }

    public void write(Card card, Page page) {
        page.heading(card.id());
        page.line(0, card.head().title());
        page.line(0, card.sentence(language));
        if (card instanceof SourceCard source) {
            page.line(0, "Kind: " + source.kind() + ". Read: " + source.read() + ".");
        } else {
            page.line(
                    0,
                    "How we know: " + card.head().basis().label() + "; strength: "
                            + card.head().strength().label() + ".");
        }
        if (card instanceof InstrumentCard instrument) new InstrumentText(shelves, language).write(instrument, page);
        page.line(
                0,
                "Status: " + card.head().status().label() + ", checked by "
                        + card.head().checkedBy().orElse("nobody yet") + "; reviewed on "
                        + card.head().reviewedOn()
                        + ", again by " + card.head().reviewBy() + ".");
        card.head().citations().forEach(citation -> page.point(0, cited(citation)));
    }

    /// One line for the digest.
    public void writeShort(Card card, Page page) {
        String sources = String.join(
                ", ",
                card.head().citations().stream()
                        .map(Citation::source)
                        .distinct()
                        .toList());
        page.point(
                0,
                card.id() + ": " + card.sentence(language)
                        + (card instanceof SourceCard
                                ? ""
                                : " (" + card.head().basis().label() + "; "
                                        + card.head().strength().label() + ") [" + sources + "]"));
    }

    private String cited(Citation citation) {
        String source = shelves.card(citation.source())
                .map(card -> card.sentence(language))
                .orElse("");
        String supports = citation.supports().isEmpty() ? "" : " for " + citation.supports();
        return citation.source() + ", " + citation.locator() + supports + " ("
                + citation.basis().label() + "; " + citation.strength().label() + "). " + source;
    }
}
