package newleaf.care;

import java.util.Optional;
import newleaf.care.content.Content;
import newleaf.care.content.Kind;

/// What an entry does. Nothing is ever changed: who was mistaken adds an entry that says so.
public sealed interface Deed {
    /// Something new.
    record Adds(Content content) implements Deed {
        @Override
        public Kind kind() {
            return content.kind();
        }
    }

    /// An earlier entry of the same kind, as it is right.
    record Corrects(EntryId earlier, Content content) implements Deed {
        @Override
        public Kind kind() {
            return content.kind();
        }
    }

    /// An earlier entry counts no more. This is for good: a correction that arrives later does not bring it
    /// back.
    record Withdraws(EntryId earlier, Kind kind) implements Deed {}

    Kind kind();

    /// The entry that is amended; a correction is amended like what it corrects.
    default Optional<EntryId> amends() {
        return switch (this) {
            case Adds adds -> Optional.empty();
            case Corrects corrects -> Optional.of(corrects.earlier());
            case Withdraws withdraws -> Optional.of(withdraws.earlier());
        };
    }

    /// What is said; empty where something is withdrawn.
    default Optional<Content> says() {
        return switch (this) {
            case Adds(var content) -> Optional.of(content);
            case Corrects corrects -> Optional.of(corrects.content());
            case Withdraws withdraws -> Optional.empty();
        };
    }
}
