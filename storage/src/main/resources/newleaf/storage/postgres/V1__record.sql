-- Open stand random ids, kinds, days and sequences; all else is sealed with the key of the person.
-- The same tables as in SQLite; texts compare by their bytes, whatever the language of the server.

create table person (
    id          text  collate "C" not null primary key,
    wrapped_key bytea not null,
    audit_head  bytea not null
) with (fillfactor = 50); -- the head changes with every entry: its next version finds room beside it

create table entry (
    id       text   collate "C" not null primary key,
    person   text   collate "C" not null references person (id),
    sequence bigint not null check (sequence > 0),
    kind     text   collate "C" not null,
    day      text   collate "C" not null,
    root     text   collate "C" not null, -- the entry that this one amends in the end, or itself
    sealed   bytea  not null,
    unique (person, sequence)
);

create index entry_of_a_day on entry (person, day);
create index entry_of_a_kind on entry (person, kind, sequence);
create index entry_of_a_root on entry (root);

create table audit (
    person text   collate "C" not null references person (id),
    number bigint not null check (number > 0),
    sealed bytea  not null,
    chain  bytea  not null,
    primary key (person, number)
);

-- What is sealed does not get smaller.
alter table entry alter column sealed set storage external;
