-- A version that only a test knows: a column and an index come, and nothing may be lost.

alter table entry add column shared integer not null default 0;

create index entry_shared on entry (person, shared);
