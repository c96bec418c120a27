-- What is in an account is sealed with the key of the person. By what it is found stands as a digest under a random
-- key, which the master key wraps: without the keys nobody can try words.

create table account (
    person  text    not null primary key references person (id),
    version integer not null check (version > 0),
    sealed  blob    not null
) strict;

create table account_way (
    digest text not null primary key,
    person text not null references account (person)
) strict, without rowid;

create index account_way_of_a_person on account_way (person);

create table lookup_key (
    number      integer not null primary key check (number = 1),
    wrapped_key blob    not null
) strict;
