package newleaf.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import newleaf.care.Entry;
import newleaf.care.EntryDocument;
import newleaf.care.PersonId;

/// An invented person who wrote something of every kind, corrected some of it and withdrew some. Wherever a
/// person writes freely stands a word that is found nowhere else.
final class EveryKind {
    static final String WORD = "quagga-";
    private static final Pattern PLANTED = Pattern.compile(WORD + "\\d\\d");

    private EveryKind() {}

    static List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : text().split("\n", -1)) {
            if (!line.isEmpty()) entries.add(EntryDocument.read(line).usable().orElseThrow());
        }
        return entries;
    }

    /// Every word that was planted.
    static List<String> words() throws IOException {
        return PLANTED.matcher(text()).results().map(each -> each.group()).toList();
    }

    private static String text() throws IOException {
        try (InputStream bytes = EveryKind.class.getResourceAsStream("every-kind.jsonl")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static PersonId kept(Home home, Store store) throws IOException {
        PersonId person = store.people().join();
        for (Entry entry : entries()) home.kept(store, person, entry);
        return person;
    }
}
