package newleaf.app.record;

/// How many, in words.
final class Told {
    private Told() {}

    static String people(long count) {
        return count == 1 ? "1 person" : count + " people";
    }

    static String entries(long count) {
        return count == 1 ? "1 entry" : count + " entries";
    }
}
