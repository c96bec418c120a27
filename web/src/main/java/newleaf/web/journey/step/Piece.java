package newleaf.web.journey.step;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import newleaf.knowledge.card.HelpLine;
import newleaf.knowledge.words.Language;
import newleaf.knowledge.words.Words;
import newleaf.web.component.checkboxes.CheckboxList;
import newleaf.web.component.notice.Notice;
import newleaf.web.component.number.NumberField;
import newleaf.web.component.radios.RadioGroup;
import newleaf.web.component.text.TextField;
import newleaf.web.form.Choice;

/// One part of a page, in the order in which it is read. Template `journey/piece`.
public sealed interface Piece {
    /// The question, where no field carries it.
    record Heading(Words words) implements Piece {}

    record Sentence(Words words) implements Piece {}

    record Radios(RadioGroup it) implements Piece {}

    record Boxes(CheckboxList it) implements Piece {}

    record Amount(NumberField it) implements Piece {}

    record Line(TextField it) implements Piece {}

    record Note(Notice it) implements Piece {}

    /// Things that may apply, each with a closer answer that shows once it is ticked.
    ///
    /// @param name  of the boxes in the form
    record Closer(
            String name,
            Words question,
            boolean isPageHeading,
            Words hint,
            List<Item> items,
            List<Choice> rest,
            Optional<Words> error)
            implements Piece {
        /// The field in the form for what is said of all the others.
        public static final String REST = "the-others";

        public Closer {
            items = List.copyOf(items);
            rest = List.copyOf(rest);
        }
    }

    /// One of these things.
    ///
    /// @param field  of its closer answer
    record Item(String id, Words label, boolean isTicked, String field, List<Choice> closer) {
        public Item {
            closer = List.copyOf(closer);
        }

        @Override
        public String toString() {
            return "Item";
        }
    }

    /// Several lines of text.
    record Lines(String name, Words label, Words hint, String typed, Optional<Words> error) implements Piece {
        @Override
        public String toString() {
            return "Lines";
        }
    }

    /// One of many, from a list that opens.
    record Pick(String name, Words label, Words none, List<Choice> choices, Optional<Words> error) implements Piece {
        public Pick {
            choices = List.copyOf(choices);
        }

        /// The choices in the alphabet of a language.
        public List<Choice> in(Language language) {
            Collator alphabet = Collator.getInstance(Locale.of(language.label()));
            return choices.stream()
                    .sorted(Comparator.comparing(choice -> choice.label().in(language), alphabet))
                    .toList();
        }
    }

    /// Numbers to call, right where they may be needed.
    record HelpLines(Words heading, List<Place> places) implements Piece {
        public HelpLines {
            places = List.copyOf(places);
        }
    }

    /// The numbers of one country.
    record Place(Words country, List<HelpLine> lines) {
        public Place {
            lines = List.copyOf(lines);
        }
    }

    /// What was typed, and what it was taken for.
    record Matches(List<Match> matches) implements Piece {
        public Matches {
            matches = List.copyOf(matches);
        }
    }

    /// One name.
    record Match(String typed, Words meant) {
        @Override
        public String toString() {
            return "Match";
        }
    }

    /// The products so far; each can be changed or removed.
    record Products(List<Product> products) implements Piece {
        public Products {
            products = List.copyOf(products);
        }
    }

    /// One product in a line.
    record Product(int index, Words form, Words details, String picture) {
        @Override
        public String toString() {
            return "Product";
        }
    }

    /// A way to another page.
    record Way(String address, Words words) implements Piece {}
}
