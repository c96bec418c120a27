package newleaf.web.journey.step;

import java.util.List;
import newleaf.knowledge.Words;
import newleaf.web.journey.draft.CaseDraft;

/// How many times a day it is taken.
record ProductTimes(int index, PartWords words) implements ProductPart {
    private static final String TIMES = "dosesPerDay";

    @Override
    public Kind kind() {
        return Kind.TIMES;
    }

    @Override
    public List<Piece> pieces(Showing showing) {
        var before = TypedProducts.value(showing.draft(), index, TIMES);
        return page(showing, List.of(ProductPart.number(showing, kind().label(), words.times(), before)));
    }

    @Override
    public Entry read(Typed typed, CaseDraft draft) {
        return NumberText.number(typed.one(kind().label()))
                .<Entry>map(times -> new Entry.Taken(TypedProducts.with(draft, index, TIMES, times)))
                .orElseGet(() -> Entry.refused(kind().label(), words.timesHelp()));
    }

    @Override
    public CaseDraft cleared(CaseDraft draft) {
        return TypedProducts.without(draft, index, TIMES);
    }

    @Override
    public Words help(String field) {
        return words.timesHelp();
    }
}
