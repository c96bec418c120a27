package newleaf.web.member;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import newleaf.care.PersonId;
import newleaf.web.form.Typed;

/// Forms that came when their session was over, sealed for their owner for fifteen minutes. In memory only.
public final class Stash {
    public static final Duration KEPT = Duration.ofMinutes(15);
    private static final int MOST_BYTES = 32 * 1024 * 1024;
    private static final int LARGEST = 64 * 1024;

    private final Marks seal = Marks.fresh();
    private final SecureRandom chance = new SecureRandom();
    private final Clock clock;
    private final Cache<String, Sealed> kept;

    Stash(Clock clock) {
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((String _, Sealed each) -> each.content().length())
                .expireAfterWrite(KEPT)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .scheduler(Scheduler.systemScheduler())
                .executor(Runnable::run)
                .build();
    }

    private record Sealed(PersonId owner, Instant until, SealedBytes content) {
        @Override
        public String toString() {
            return "Sealed";
        }
    }

    /// A form that waits.
    public record Waiting(String path, Typed typed) {
        @Override
        public String toString() {
            return "Waiting";
        }
    }

    /// Under a name that only this browser is told; empty where it is too large to wait.
    Optional<String> put(PersonId owner, String path, Typed typed) {
        byte[] plain = written(path, typed);
        if (plain.length > LARGEST) return Optional.empty();
        var name = new byte[16];
        chance.nextBytes(name);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
        kept.put(key, new Sealed(owner, clock.instant().plus(KEPT), new SealedBytes(seal.seal(plain))));
        return Optional.of(key);
    }

    /// For its owner alone.
    public Optional<Waiting> of(String key, PersonId whoever) {
        return Optional.ofNullable(kept.getIfPresent(key))
                .filter(held -> held.owner().equals(whoever))
                .map(held -> read(held.content().bytes()));
    }

    /// How many minutes it still waits for its owner.
    public Optional<Long> minutesLeft(String key) {
        return Optional.ofNullable(kept.getIfPresent(key))
                .map(held -> Duration.between(clock.instant(), held.until()))
                .map(left -> Math.max(1, left.plusSeconds(59).toMinutes()));
    }

    public void drop(String key) {
        kept.invalidate(key);
    }

    private static byte[] written(String path, Typed typed) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            text(out, path);
            out.writeInt(typed.fields().size());
            for (Map.Entry<String, List<String>> field : typed.fields().entrySet()) {
                text(out, field.getKey());
                out.writeInt(field.getValue().size());
                for (String value : field.getValue()) text(out, value);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private Waiting read(byte[] content) {
        try (var in = new DataInputStream(new ByteArrayInputStream(seal.open(content)))) {
            String path = text(in);
            Map<String, List<String>> fields = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = text(in);
                List<String> values = new ArrayList<>();
                for (int more = in.readInt(); more > 0; more--) values.add(text(in));
                fields.put(name, values);
            }
            return new Waiting(path, new Typed(fields));
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException("what waits cannot be read", impossible);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
