package newleaf.knowledge.fault;

import java.util.List;
import java.util.stream.Collectors;

/// The shelves could not be read. Names every fault at once.
public final class FaultyShelves extends RuntimeException {
    private final transient List<Fault> faults;

    public FaultyShelves(List<Fault> faults) {
        super(faults.stream().sorted().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
