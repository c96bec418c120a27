package newleaf.storage;

import newleaf.care.Entry;
import newleaf.care.PersonId;

/// Whoever wants to know what was kept.
@FunctionalInterface
interface Noticed {
    Noticed BY_NOBODY = (_, _) -> {};

    void kept(PersonId person, Entry entry);
}
