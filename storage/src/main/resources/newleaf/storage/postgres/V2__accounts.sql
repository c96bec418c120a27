-- What is in an account is sealed with the key of the person. By what it is found stands as a digest under a random
-- key, which the master key wraps: without the keys nobody can try words.

create table account (
    person  text   collate "C" not null primary key references person (id),
    version bigint not null check (version > 0),
    sealed  bytea  not null
);

create table account_way (
    digest text collate "C" not null primary key,
    person text collate "C" not null references account (person)
);

create index account_way_of_a_person on account_way (person);

create table lookup_key (
    number      bigint not null primary key check (number = 1),
    wrapped_key bytea  not null
);

alter table account alter column sealed set storage external;

-- Sessions, as Spring Session names them: apart from the record, and carried nowhere.
create table spring_session (
    primary_id            char(36)     not null primary key,
    session_id            char(36)     not null,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(100)
);

create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
