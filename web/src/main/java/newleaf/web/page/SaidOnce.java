package newleaf.web.page;

import java.util.List;
import java.util.Optional;
import newleaf.documents.Labelled;
import newleaf.knowledge.FixedWord;
import newleaf.web.form.Typed;

/// What has just come of a form, said once on the page that follows. Only its label stands in the address.
public interface SaidOnce extends Labelled {
    FixedWord words();

    /// The parameter of the address.
    default String field() {
        return "now";
    }

    default String at(String page) {
        return page + "?" + field() + "=" + label();
    }

    /// The one of these that an address has.
    static <E extends SaidOnce> Optional<E> of(List<E> all, Typed asked) {
        return all.stream()
                .filter(each -> each.label().equals(asked.one(each.field())))
                .findFirst();
    }
}
