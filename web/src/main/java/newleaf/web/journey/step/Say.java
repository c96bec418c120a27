package newleaf.web.journey.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Choice;

/// The words of the journey.
public record Say(Shelves shelves) {
    public Words the(JourneyWord word) {
        return word.in(shelves);
    }

    public Asked asked(String path) {
        return Asked.of(shelves, path);
    }

    public Map<String, Words> group(String name) {
        return shelves.words(name);
    }

    /// The word for a key of a group, such as a help line's kind; the key where there is none.
    public Words label(String name, String key) {
        return group(name).getOrDefault(key, Words.same(key));
    }

    public Map<String, Words> some(String group, List<String> keys) {
        Map<String, Words> words = new LinkedHashMap<>();
        keys.forEach(key ->
                words.put(key, java.util.Objects.requireNonNull(group(group).get(key))));
        return words;
    }

    public Map<String, Words> yesOrNo() {
        Map<String, Words> words = new LinkedHashMap<>();
        words.put(Choice.YES, the(JourneyWord.YES));
        words.put(Choice.NO, the(JourneyWord.NO));
        return words;
    }

    public Words numberFrom(String low, String high) {
        Words frame = Fill.at(the(JourneyWord.NUMBER_HELP), "low", Words.same(low));
        return Fill.at(frame, "high", Words.same(high));
    }

    @Override
    public String toString() {
        return "Say";
    }
}
