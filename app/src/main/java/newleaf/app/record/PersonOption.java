package newleaf.app.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import newleaf.app.terminal.UnusableInput;
import newleaf.care.Actor;
import newleaf.care.PersonId;
import newleaf.storage.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whose record it is, as the command line says it.
public final class PersonOption {
    @Option(
            names = "--person",
            paramLabel = "ID",
            description = "Whose record; not needed where there is only one person.")
    private @Nullable String id;

    boolean isSaid() {
        return id != null;
    }

    /// Who is named, or the only person there is; empty where nobody is there yet.
    ///
    /// @throws UnusableInput where that is nobody, or where there are several
    Optional<PersonId> chosen(Store store) {
        List<PersonId> all = store.people().all();
        if (id != null) return Optional.of(named(id, all));
        if (all.size() > 1) {
            throw new UnusableInput("There are several people here. Say whose record it is with --person and one of:\n"
                    + all.stream().map(PersonId::toString).sorted().collect(Collectors.joining("\n")));
        }
        return all.stream().findFirst();
    }

    /// @param toDo  what there is nothing of where nobody is here, such as `to write`
    PersonId needed(Store store, String toDo) {
        return chosen(store)
                .orElseThrow(() -> new UnusableInput("Nobody's record is here yet, so there is nothing " + toDo + "."));
    }

    private static PersonId named(String id, List<PersonId> all) {
        return all.stream()
                .filter(each -> each.toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnusableInput("--person names nobody whose record is here."));
    }

    /// Somebody's own machine holds one person; whoever has the keys to more looks after them.
    static Actor actor(Store store) {
        return store.people().all().size() > 1 ? Actor.ADMINISTRATOR : Actor.PERSON;
    }
}
