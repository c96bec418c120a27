-- Open stand random ids, kinds, days and sequences; all else is sealed with the key of the person.

create table person (
    id          text not null primary key,
    wrapped_key blob not null,
    audit_head  blob not null
) strict;

create table entry (
    id       text    not null primary key,
    person   text    not null references person (id),
    sequence integer not null check (sequence > 0),
    kind     text    not null,
    day      text    not null,
    root     text    not null, -- the entry that this one amends in the end, or itself
    sealed   blob    not null,
    unique (person, sequence)
) strict;

create index entry_of_a_day on entry (person, day);
create index entry_of_a_kind on entry (person, kind, sequence);
create index entry_of_a_root on entry (root);

create table audit (
    person text    not null references person (id),
    number integer not null check (number > 0),
    sealed blob    not null,
    chain  blob    not null,
    primary key (person, number)
) strict, without rowid;
