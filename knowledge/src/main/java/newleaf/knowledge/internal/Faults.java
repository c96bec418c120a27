package newleaf.knowledge.internal;

import java.util.List;
import java.util.Optional;
import newleaf.documents.tree.Place;
import newleaf.documents.tree.Remarks;
import newleaf.knowledge.fault.Fault;

/// Takes down what is wrong with one file of a shelf, by file and line.
record Faults(String file, List<Fault> found) implements Remarks {
    void add(int line, String words) {
        found.add(new Fault(file, line, words));
    }

    @Override
    public void refused(int line, String words, String parserSays) {
        add(line, "is not YAML: " + (parserSays.isEmpty() ? words : parserSays));
    }

    @Override
    public void holdsNoFields(String words) {
        add(1, "holds no card; write its fields as `name: value`");
    }

    @Override
    public void wrong(Place place, String words, Optional<String> meant) {
        add(place.line(), named(place) + words + didYouMean(meant));
    }

    @Override
    public void twice(Place place) {
        add(place.line(), "has " + named(place) + "twice; keep one");
    }

    @Override
    public void unasked(Place place, Optional<String> meant) {
        add(place.line(), "has the field " + named(place).strip() + ", which does not exist" + didYouMean(meant));
    }

    @Override
    public boolean areFull() {
        return false;
    }

    private static String named(Place place) {
        return switch (place) {
            case Place.Root root -> "";
            case Place.Field field -> "`" + field.name() + "` ";
            case Place.Entry entry -> "an entry of " + named(entry.in());
        };
    }

    private static String didYouMean(Optional<String> word) {
        return word.map(meant -> ". Did you mean `" + meant + "`?").orElse("");
    }
}
