package newleaf.pharmacology.people;

import java.util.Arrays;

/// Quantiles of type 7 (Hyndman, Fan, Am. Stat. 1996;50:361-365), of plain and of weighted people. A value may be
/// infinite; between a finite and an infinite one it is infinite.
public final class Quantiles {
    private Quantiles() {}

    /// @param sorted  ascending
    public static double of(double[] sorted, double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return between(sorted[below], sorted[above], at - below);
    }

    /// Type 7 where people count differently: from one value to the next the way is the mean of the two weights, and a
    /// share is a share of the whole way. With equal weights this is type 7 itself.
    ///
    /// @param values   not negative
    /// @param weights  not negative, of the same length
    /// @param shares   ascending
    public static double[] of(double[] values, double[] weights, double... shares) {
        int[] order = ascending(values);
        double whole = 0;
        for (int i = 0; i + 1 < order.length; i++) whole += (weights[order[i]] + weights[order[i + 1]]) / 2;
        double[] found = new double[shares.length];
        Arrays.fill(found, values[order[order.length - 1]]);
        double way = 0;
        int next = 0;
        for (int i = 0; i + 1 < order.length && next < shares.length; i++) {
            double step = (weights[order[i]] + weights[order[i + 1]]) / 2;
            double low = values[order[i]];
            double high = values[order[i + 1]];
            while (next < shares.length && way + step >= shares[next] * whole && step > 0) {
                found[next] = between(low, high, Math.clamp((shares[next] * whole - way) / step, 0, 1));
                next++;
            }
            way += step;
        }
        return found;
    }

    /// Type 7 of values in any order, which are put in another one: what lies below a quantile is left of it afterwards
    /// (quickselect; Hoare, Comm. ACM 1961;4:321-322). Faster than sorting where few quantiles are wanted.
    ///
    /// @param shares  ascending
    public static double[] select(double[] values, double... shares) {
        double[] found = new double[shares.length];
        int from = 0;
        for (int i = 0; i < shares.length; i++) {
            double at = shares[i] * (values.length - 1);
            int below = (int) Math.floor(at);
            place(values, Math.min(from, below), below);
            double above = values[below];
            if (at > below) {
                above = Double.POSITIVE_INFINITY;
                for (int j = below + 1; j < values.length; j++) above = Math.min(above, values[j]);
            }
            found[i] = between(values[below], above, at - below);
            from = below;
        }
        return found;
    }

    /// Puts the value that belongs there at a place; none to its right, from `low` on, is lower.
    private static void place(double[] values, int low, int at) {
        int high = values.length - 1;
        while (low < high) {
            double pivot = middle(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j) {
                while (values[i] < pivot) i++;
                while (values[j] > pivot) j--;
                if (i > j) break;
                double kept = values[i];
                values[i++] = values[j];
                values[j--] = kept;
            }
            if (at <= j) high = j;
            else if (at >= i) low = i;
            else return;
        }
    }

    private static double middle(double a, double b, double c) {
        return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
    }

    private static double between(double low, double high, double share) {
        if (Double.isInfinite(high)) return share > 0 ? high : low;
        return low + share * (high - low);
    }

    /// The order of values that are not negative: their first digits and their place sorted as one number, then
    /// neighbours that agree in them put right.
    private static int[] ascending(double[] values) {
        long[] keys = new long[values.length];
        for (int i = 0; i < keys.length; i++) keys[i] = (long) Float.floatToIntBits((float) values[i]) << 32 | i;
        Arrays.sort(keys);
        int[] order = new int[keys.length];
        for (int i = 0; i < order.length; i++) {
            int at = i;
            int each = (int) keys[i];
            for (; at > 0 && values[order[at - 1]] > values[each]; at--) order[at] = order[at - 1];
            order[at] = each;
        }
        return order;
    }
}
