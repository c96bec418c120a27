package newleaf.web.journey.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Words;
import newleaf.web.form.Choice;

/// Looks words up while steps are put together.
record Say(Shelves shelves) {
    Words the(JourneyWord word) {
        return word.in(shelves);
    }

    Asked asked(String path) {
        return Asked.of(shelves, path);
    }

    Map<String, Words> group(String name) {
        return shelves.words(name);
    }

    Map<String, Words> some(String group, List<String> keys) {
        Map<String, Words> words = new LinkedHashMap<>();
        keys.forEach(key ->
                words.put(key, java.util.Objects.requireNonNull(group(group).get(key))));
        return words;
    }

    Map<String, Words> yesOrNo() {
        Map<String, Words> words = new LinkedHashMap<>();
        words.put(Choice.YES, the(JourneyWord.YES));
        words.put(Choice.NO, the(JourneyWord.NO));
        return words;
    }

    Words numberFrom(String low, String high) {
        Words frame = Fill.at(the(JourneyWord.NUMBER_HELP), "low", Words.same(low));
        return Fill.at(frame, "high", Words.same(high));
    }
}
