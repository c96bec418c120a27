package newleaf.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import newleaf.care.Audit.Verdict;
import newleaf.care.Kept;
import newleaf.care.PersonId;
import newleaf.storage.problem.StoreProblem;

/// What a store has said is done, and what of it does not hold in a folder.
final class Claims {
    private final Map<PersonId, Set<String>> kept = new LinkedHashMap<>();
    private final Set<PersonId> erasing = new HashSet<>();
    private final Set<PersonId> erased = new HashSet<>();

    void add(String words) {
        String[] parts = words.strip().split(" ");
        PersonId person = PersonId.of(parts[1]);
        switch (parts[0]) {
            case "joined" -> kept.put(person, new HashSet<>());
            case "kept" -> kept.getOrDefault(person, new HashSet<>()).add(parts[2]);
            case "erases" -> erasing.add(person);
            case "erased" -> erased.add(person);
            default -> throw new IllegalArgumentException("said something else");
        }
    }

    int entries() {
        return kept.entrySet().stream()
                .filter(each -> !erasing.contains(each.getKey()))
                .mapToInt(each -> each.getValue().size())
                .sum();
    }

    /// Each in a few words; empty where all holds.
    List<String> faults(Path folder) {
        List<String> faults = new ArrayList<>();
        Home home = new Home(folder, new Random(1));
        erased.forEach(person -> traces(home, person, faults));
        try (Store store = home.open()) {
            kept.keySet().stream()
                    .filter(person -> !erasing.contains(person))
                    .forEach(person -> faults(store, person, faults));
            erased.stream()
                    .filter(store.people()::knows)
                    .forEach(person -> faults.add("someone erased is there again"));
            for (PersonId person : store.people().all()) wholeness(store, person, faults);
            home.kept(store, store.people().join(), home.reason("goes on"));
        } catch (StoreProblem problem) {
            faults.add("it does not open: " + problem.what() + ", " + problem.getCause());
        }
        return faults;
    }

    private void faults(Store store, PersonId person, List<String> faults) {
        if (!store.people().knows(person)) faults.add("someone is lost");
        List<String> ids = store.diary().all(person).entries().stream()
                .map(each -> each.entry().id().toString())
                .toList();
        Set<String> missing = new HashSet<>(kept.getOrDefault(person, Set.of()));
        missing.removeAll(ids);
        if (!missing.isEmpty()) faults.add(missing.size() + " acknowledged entries are lost");
    }

    /// None half there, none twice, and told of as they are.
    private static void wholeness(Store store, PersonId person, List<String> faults) {
        List<Kept> entries = store.diary().all(person).entries();
        List<Long> places = entries.stream().map(Kept::sequence).toList();
        long different =
                entries.stream().map(each -> each.entry().id()).distinct().count();
        if (different != entries.size()) faults.add("an entry is there twice");
        if (!places.equals(
                IntStream.rangeClosed(1, entries.size()).mapToObj(Long::valueOf).toList())) {
            faults.add("places are not counted through");
        }
        if (!store.audit().verify(person).equals(new Verdict.Whole(entries.size() + 1L))) {
            faults.add("what was told is broken");
        }
    }

    private void traces(Home home, PersonId person, List<String> faults) {
        if (!Files.exists(home.data())) return;
        Set<String> traces = new HashSet<>(kept.getOrDefault(person, Set.of()));
        traces.add(person.toString());
        try (Stream<Path> files = Files.list(home.data())) {
            for (Path file : files.toList()) {
                boolean isRecord = String.valueOf(file.getFileName()).startsWith("newleaf.db");
                if (!isRecord) continue;
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                if (traces.stream().anyMatch(bytes::contains)) faults.add("bytes of someone erased are there");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
