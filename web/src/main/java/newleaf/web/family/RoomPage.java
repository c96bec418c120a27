package newleaf.web.family;

import java.util.List;
import newleaf.knowledge.Shelves;
import newleaf.web.help.Help;
import newleaf.web.tonight.Relief.Fold;

/// One of the pages, for whoever opens it. Template `family/room`.
public record RoomPage(FamilyRoom room, Help help, List<Told> urgent, List<Fold> folds, List<Told> known) {
    public RoomPage {
        urgent = List.copyOf(urgent);
        folds = List.copyOf(folds);
        known = List.copyOf(known);
    }

    static RoomPage of(FamilyRoom room, Help help, Shelves shelves) {
        return new RoomPage(
                room,
                help,
                room.urgent().stream().map(each -> Told.of(each, shelves)).toList(),
                room.folded().stream()
                        .map(each -> each.comfort(shelves))
                        .map(Fold::ofNobody)
                        .toList(),
                room.known().stream().map(each -> Told.of(each, shelves)).toList());
    }

    /// A sheet to write on belongs to it.
    public boolean hasLog() {
        return room == FamilyRoom.KEEP;
    }

    public List<FamilyRoom> others() {
        return FamilyRoom.ALL.stream().filter(each -> each != room).toList();
    }
}
