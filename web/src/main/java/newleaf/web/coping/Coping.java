package newleaf.web.coping;

import java.util.List;
import java.util.Optional;
import newleaf.knowledge.words.Words;

/// The index: what bothers, and the moments. Template `coping/coping`.
///
/// @param helped  what helped whoever keeps a record, most first; empty for everybody else
public record Coping(List<Under> groups, Optional<List<Helped>> helped) {
    public Coping {
        groups = List.copyOf(groups);
        helped = helped.map(List::copyOf);
    }

    /// Links under one heading.
    public record Under(CopingWord heading, List<Link> links) {
        public Under {
            links = List.copyOf(links);
        }
    }

    /// Where something stands. What follows `#` in it never leaves the browser.
    public record Link(String address, Words name) {
        @Override
        public String toString() {
            return "Link";
        }
    }

    /// A card that helped, and against what.
    public record Helped(Link link, Words against, Course course) {
        @Override
        public String toString() {
            return "Helped";
        }
    }

    @Override
    public String toString() {
        return "Coping";
    }
}
