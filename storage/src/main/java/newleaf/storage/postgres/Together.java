package newleaf.storage.postgres;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import newleaf.storage.engine.Sql;

/// Jobs of one kind that share a transaction: in rounds, so that no two of a round touch the same, and what
/// came first is done first.
record Together<C, T>(List<Job<C, T>> jobs) {
    /// Those that go with the first, taken out of what waits.
    @SuppressWarnings("unchecked") // whoever is of one batch is of its types
    static <C, T> Together<C, T> firstOf(List<Job<?, ?>> waiting) {
        var kind = waiting.getFirst().batch();
        List<Job<C, T>> jobs = new ArrayList<>();
        waiting.removeIf(job -> kind.equals(job.batch()) && jobs.add((Job<C, T>) job));
        return new Together<>(jobs);
    }

    List<T> run(Sql sql) throws SQLException {
        IdentityHashMap<Job<C, T>, T> answers = new IdentityHashMap<>();
        for (List<Job<C, T>> round : rounds()) {
            List<C> changes = round.stream().map(Job::change).toList();
            List<T> of = round.getFirst().batch().run(sql, changes);
            for (int i = 0; i < round.size(); i++) answers.put(round.get(i), of.get(i));
        }
        return jobs.stream().map(answers::get).toList();
    }

    List<List<Job<C, T>>> rounds() {
        List<List<Job<C, T>>> rounds = new ArrayList<>();
        Map<String, Integer> free = new HashMap<>();
        for (Job<C, T> job : jobs) {
            int round = job.touches().stream()
                    .mapToInt(name -> free.getOrDefault(name, 0))
                    .max()
                    .orElse(0);
            job.touches().forEach(name -> free.put(name, round + 1));
            if (round == rounds.size()) rounds.add(new ArrayList<>());
            rounds.get(round).add(job);
        }
        return rounds;
    }

    void tell(List<T> answers) {
        for (int i = 0; i < jobs.size(); i++) jobs.get(i).answer().complete(answers.get(i));
    }
}
