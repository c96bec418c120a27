package newleaf.web.component.row;

import java.util.Optional;

/// A link to a page of its own, in a list of such. Template `component/row`.
///
/// @param name  in the language of the page
public record Row(String address, String name, Optional<String> hint) {
    public static Row to(String address, String name) {
        return new Row(address, name, Optional.empty());
    }

    public Row hinting(String words) {
        return new Row(address, name, Optional.of(words));
    }
}
