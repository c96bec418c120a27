package newleaf.storage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import newleaf.care.Actor;
import newleaf.care.Audit;
import newleaf.care.Brought;
import newleaf.care.PersonId;
import newleaf.care.PersonRecord;
import newleaf.care.Records;
import newleaf.care.content.Kind;
import newleaf.care.safe.Luggage;
import newleaf.knowledge.Shelves;
import newleaf.knowledge.words.Language;
import newleaf.storage.age.Age;
import newleaf.storage.age.Recipient;
import newleaf.storage.export.Export;
import newleaf.storage.export.ExportReader;
import newleaf.storage.export.ExportWriter;

/// Packs and unpacks the record of a person, who does it themselves.
record StoredLuggage(Records records, Audit audit, Clock clock) implements Luggage {
    @Override
    public Packed packed(PersonId person, Language language, Optional<String> key) {
        Optional<Recipient> recipient = key.flatMap(Recipient::of);
        if (key.isPresent() && recipient.isEmpty()) return new Packed.NoKey();
        audit.tell(person, Actor.PERSON, Audit.Act.EXPORTED);
        return records.of(person)
                .map(record -> zip(record, language))
                .map(zip -> recipient.map(each -> sealed(zip, each)).orElse(zip))
                .<Packed>map(Packed.Bag::new)
                .orElseGet(Packed.Nobody::new);
    }

    private byte[] zip(PersonRecord record, Language language) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new ExportWriter(Shelves.shipped()).zip(new Export(record, now, Export.THIS_PROGRAM, language));
    }

    private static byte[] sealed(byte[] zip, Recipient recipient) {
        var bytes = new ByteArrayOutputStream();
        try (OutputStream seal = Age.seal(bytes, List.of(recipient))) {
            seal.write(zip);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    @Override
    public Unpacked looked(PersonId person, byte[] zip) {
        return unpacked(zip, record -> records.wouldBringBeside(person, record));
    }

    @Override
    public Unpacked bring(PersonId person, byte[] zip) {
        return unpacked(zip, record -> records.bringBeside(person, record, Actor.PERSON));
    }

    private static Unpacked unpacked(byte[] zip, Function<PersonRecord, Brought> bring) {
        if (Age.isSealed(zip)) return new Unpacked.Refused(Why.SEALED);
        return switch (ExportReader.read(zip)) {
            case Export.Read.Unusable _ -> new Unpacked.Refused(Why.SPOILT);
            case Export.Read.Usable(var export) -> {
                PersonRecord record = export.record();
                yield switch (bring.apply(record)) {
                    case Brought.Whole(var _, int fresh, int _) -> new Unpacked.Fits(fresh);
                    case Brought.Clashes(var somebodyElses, var others) ->
                        new Unpacked.Refused(
                                somebodyElses.isEmpty() && arePlans(record, others) ? Why.ANOTHER_PLAN : Why.CLASHES);
                    case Brought.Nobody() -> new Unpacked.Refused(Why.CLASHES);
                };
            }
        };
    }

    private static boolean arePlans(PersonRecord record, List<Long> sequences) {
        return sequences.stream()
                .map(sequence -> record.entries().get((int) (sequence - 1)).entry())
                .allMatch(entry -> entry.kind() == Kind.PLAN_KEPT);
    }

    @Override
    public String toString() {
        return "StoredLuggage";
    }
}
