package newleaf.pharmacology.study;

import newleaf.knowledge.Shelves;
import newleaf.knowledge.card.StressSet;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Simulation;

/// Made once for all tests of this package: each habit is run for 1,024 people.
final class Studies {
    static final Simulation SIMULATION = new Simulation(Engine.here(), 2);
    static final ModelStudy USUAL = of(StressSet.USUAL);

    private Studies() {}

    static ModelStudy of(StressSet set) {
        return new ModelStudy(Shelves.shipped(), set, SIMULATION);
    }
}
