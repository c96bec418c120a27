package newleaf.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import newleaf.knowledge.Shelves;
import newleaf.pharmacology.engine.Crowd;
import newleaf.pharmacology.engine.Doses;
import newleaf.pharmacology.engine.Doses.Dose;
import newleaf.pharmacology.engine.Engine;
import newleaf.pharmacology.engine.Schedule;
import newleaf.pharmacology.engine.Simulation;
import newleaf.pharmacology.kinetics.ParameterCards;
import newleaf.pharmacology.people.VirtualPeople;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// People-courses a second: 60 days, 240 doses, summaries only. Every line does the same work in the same run.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CourseBench {
    private static final int MANY = 2048;
    private static final int FEW = 8;

    private final Pk1People people = new Pk1People(MANY);
    private final Pk1Block plain = new Pk1Block(1);
    private final Pk1Block vector = new Pk1Vector();
    private final Pk1Block secondVector = new Pk1Vector();
    private final Crowd crowd = crowd(MANY);
    private final Schedule schedule = schedule();

    static Crowd crowd(int count) {
        ParameterCards cards = new ParameterCards(Shelves.shipped());
        return new VirtualPeople(cards).crowd(VirtualPeople.normals(count, 0, VirtualPeople.SEED), Map.of(), List.of());
    }

    static Schedule schedule() {
        List<Dose> doses = new ArrayList<>();
        for (int day = 0; day < Pk1People.DAYS; day++) {
            for (int clock : Pk1People.CLOCK) doses.add(new Dose(24 * day + clock, Pk1People.milligrams(day), 0));
        }
        double[] hours = new double[Pk1People.DAYS + 1];
        for (int i = 0; i < hours.length; i++) hours[i] = 24.0 * i;
        return Schedule.of(Doses.of(doses), hours);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public double pk1OursVector() {
        return pk1(vector, 0, MANY);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public double pk1OursPlain() {
        return pk1(plain, 0, MANY);
    }

    private double pk1(Pk1Block block, int from, int to) {
        double sum = 0;
        for (int first = from; first < to; first += block.w) {
            block.run(people, first, null);
            sum += block.peakW[0] + block.areaW[0];
        }
        return sum;
    }

    /// The same people halved between two threads.
    @Benchmark
    @OperationsPerInvocation(MANY)
    public double pk1OursVectorTwoThreads() {
        var other = CompletableFuture.supplyAsync(() -> pk1(secondVector, MANY / 2, MANY));
        return pk1(vector, 0, MANY / 2) + other.join();
    }

    @Benchmark
    @OperationsPerInvocation(FEW)
    public double pk1Hipparchus() {
        double sum = 0;
        for (int i = 0; i < FEW; i++) sum += new Pk1Hipparchus(people.values[i]).run(new double[0], 1e-6)[0][6];
        return sum;
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public double productOursVector() {
        return product(Engine.VECTOR, 1);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public double productOursPlain() {
        return product(Engine.PLAIN, 1);
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public double productOursVectorTwoThreads() {
        return product(Engine.VECTOR, 2);
    }

    private double product(Engine engine, int threads) {
        double[] peak = new double[MANY];
        new Simulation(engine, threads).run(crowd, schedule, (person, rows, lane) -> {
            for (int row = 0; row < rows.count(); row++) {
                peak[person] = Math.max(peak[person], rows.withdrawal(row, lane));
            }
        });
        return peak[0] + peak[MANY - 1];
    }

    @Benchmark
    @OperationsPerInvocation(FEW)
    public double productHipparchus() {
        Doses doses = schedule.doses();
        double[] hours = new double[doses.count()];
        double[] nanomoles = new double[doses.count()];
        double sum = 0;
        for (int person = 0; person < FEW; person++) {
            for (int i = 0; i < hours.length; i++) {
                hours[i] = doses.hour(i);
                nanomoles[i] = doses.milligrams(i) * crowd.nanomolesPerMilligram(0, person);
            }
            sum += new ProductHipparchus(crowd, person).run(hours, nanomoles, new double[] {1440}, 1e-6, 4)[0][8];
        }
        return sum;
    }
}
