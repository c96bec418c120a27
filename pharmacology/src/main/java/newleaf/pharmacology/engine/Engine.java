package newleaf.pharmacology.engine;

/// The two ways to run people: one at a time, or as many as a vector of the machine holds. Both give the same bits.
public enum Engine {
    PLAIN {
        @Override
        int width() {
            return PlainBlock.WIDTH;
        }

        @Override
        Block block(Schedule schedule, Plans plans) {
            return new PlainBlock(schedule, plans);
        }
    },
    VECTOR {
        @Override
        int width() {
            return VectorBlock.width();
        }

        @Override
        Block block(Schedule schedule, Plans plans) {
            return new VectorBlock(schedule, plans);
        }
    };

    /// Set to `plain` or `vector` to choose; else vectors are used where their module was added at start.
    private static final String CHOICE = "newleaf.engine";

    private static final String VECTORS = "jdk.incubator.vector";

    abstract int width();

    abstract Block block(Schedule schedule, Plans plans);

    public static Engine here() {
        String choice = System.getProperty(CHOICE, "");
        if (choice.equals("plain") || !hasVectors()) return PLAIN;
        return VECTOR;
    }

    public static boolean hasVectors() {
        return ModuleLayer.boot().findModule(VECTORS).isPresent();
    }
}
