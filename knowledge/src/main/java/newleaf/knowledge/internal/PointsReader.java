package newleaf.knowledge.internal;

import java.util.ArrayList;
import java.util.List;

/// Reads `points: [2, 4, 7]`, a row of numbers that goes up to the value.
final class PointsReader {
    private PointsReader() {}

    static List<Double> points(Fields fields, double value) {
        List<Double> points = new ArrayList<>();
        if (!fields.isPresent("points")) return points;
        try {
            for (String text : fields.texts("points")) points.add(Double.parseDouble(text));
            boolean goesUp = points.equals(points.stream().distinct().sorted().toList());
            if (goesUp && !points.isEmpty() && points.getLast() == value) return points;
        } catch (NumberFormatException notNumbers) {
            // named just below, with its line
        }
        fields.fault(fields.lineOf("points"), "`points` are numbers that go up, the last of them the value");
        return List.of();
    }
}
