package newleaf.web.form;

import java.util.List;
import java.util.stream.IntStream;

/// A scale from none to the most, as forms have its numbers.
public final class ZeroToTen {
    public static final List<String> VALUES =
            IntStream.rangeClosed(0, 10).mapToObj(String::valueOf).toList();

    private ZeroToTen() {}
}
