package newleaf.pharmacology.people;

/// Points that fill the unit cube evenly: Sobol's sequence, shifted digit by digit with the seed.
///
/// **Idea.** The first 2^k points are a net for every k, so 64, 256, 1,024 and 4,096 people are nested and each fills
/// the space; quantiles settle faster than with chance. A point is computed from its number alone, so person i is the
/// same in any run, on any thread. Above the dimensions of the table, a hash of (seed, person, dimension) takes over.
///
/// **Error.** Digital shifts keep the net's property; 32 binary digits a coordinate.
///
/// References: 1. Sobol', USSR Comput. Math. Math. Phys. 1967;7:86-112. 2. Joe, Kuo, SIAM J. Sci. Comput.
/// 2008;30:2635-2654 (direction numbers, new-joe-kuo-6). 3. Steele, Lea, Flood, OOPSLA 2014 (SplitMix64).
final class Sobol {
    private static final int BITS = 32;
    private static final double UNIT = 0x1p-32;
    /// A line a dimension from the second on: the polynomial's inner coefficients, then the first direction numbers.
    private static final int[][] TABLE = {
        {0, 1},
        {1, 1, 3},
        {1, 1, 3, 1},
        {2, 1, 1, 1},
        {1, 1, 1, 3, 3},
        {4, 1, 3, 5, 13},
        {2, 1, 1, 5, 5, 17},
        {4, 1, 1, 5, 5, 5},
        {7, 1, 1, 7, 11, 19},
        {11, 1, 1, 5, 1, 1},
        {13, 1, 1, 1, 3, 11},
        {14, 1, 3, 5, 5, 31},
        {1, 1, 3, 3, 9, 7, 49},
        {13, 1, 1, 1, 15, 21, 21},
        {16, 1, 3, 1, 13, 27, 49},
        {19, 1, 1, 1, 15, 7, 5},
        {22, 1, 3, 1, 15, 13, 25},
        {25, 1, 1, 5, 5, 19, 61},
        {1, 1, 3, 7, 11, 23, 15, 103},
        {4, 1, 3, 7, 13, 13, 15, 69},
        {7, 1, 1, 3, 13, 7, 35, 63},
        {8, 1, 3, 5, 9, 1, 25, 53},
        {14, 1, 3, 1, 13, 9, 35, 107}
    };
    static final int DIMENSIONS = TABLE.length + 1;
    private static final int[][] DIRECTIONS = directions();

    private Sobol() {}

    /// A coordinate of a point, strictly between 0 and 1.
    static double at(int point, int dimension, long seed) {
        if (dimension >= DIMENSIONS) return chance(seed, point, dimension);
        int bits = (int) (mixed(seed, dimension) >>> BITS);
        int[] directions = DIRECTIONS[dimension];
        for (int i = 0, gray = point ^ (point >>> 1); gray != 0; i++, gray >>>= 1) {
            if ((gray & 1) != 0) bits ^= directions[i];
        }
        return ((bits & 0xFFFFFFFFL) + 0.5) * UNIT;
    }

    /// A number strictly between 0 and 1 that depends on nothing but its arguments.
    static double chance(long seed, long person, long dimension) {
        return ((mixed(mixed(seed, dimension), person) >>> 11) + 0.5) * 0x1p-53;
    }

    private static long mixed(long seed, long counter) {
        long z = seed * 0x9E3779B97F4A7C15L + (counter + 1) * 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private static int[][] directions() {
        int[][] directions = new int[DIMENSIONS][BITS];
        for (int i = 0; i < BITS; i++) directions[0][i] = 1 << (BITS - 1 - i);
        for (int d = 1; d < DIMENSIONS; d++) fill(TABLE[d - 1], directions[d]);
        return directions;
    }

    private static void fill(int[] line, int[] v) {
        int degree = line.length - 1;
        for (int i = 0; i < BITS; i++) {
            if (i < degree) {
                v[i] = line[i + 1] << (BITS - 1 - i);
                continue;
            }
            v[i] = v[i - degree] ^ (v[i - degree] >>> degree);
            for (int k = 1; k < degree; k++) {
                if (((line[0] >> (degree - 1 - k)) & 1) != 0) v[i] ^= v[i - k];
            }
        }
    }
}
