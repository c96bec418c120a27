package newleaf.web.component.icon;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import newleaf.web.component.Example;

/// Every `Icon`.
public final class IconExamples {
    private static final String TEMPLATE = "component/icon";

    private IconExamples() {}

    public static List<Example> all() {
        return Stream.of(Icon.values())
                .map(icon -> new Example(TEMPLATE, icon.name().toLowerCase(Locale.ROOT), icon))
                .toList();
    }
}
