package newleaf.taper.search;

import newleaf.taper.plan.Draft;

/// A draft and the levers it came from.
record Candidate(Shape shape, Draft draft) {
    int days() {
        return draft.days();
    }

    int weighings() {
        int weighings = 0;
        for (int i = 0; i + 1 < draft.levels().size(); i++) {
            int days = draft.from().get(i + 1) - draft.from().get(i);
            weighings += days * draft.levels().get(i).dosesADay();
        }
        return weighings;
    }
}
