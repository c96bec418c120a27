-- When something is to be sent to whom, as db-scheduler names its columns: random ids, days and times. It is derived
-- from the record, and carried nowhere. With SQLite it lies in a file of its own, so the record there has no such
-- version.

create table reminder_job (
    task_name            text                     collate "C" not null,
    task_instance        text                     collate "C" not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean                  not null,
    picked_by            text,
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures int,
    last_heartbeat       timestamp with time zone,
    version              bigint                   not null,
    primary key (task_name, task_instance)
);

create index reminder_job_by_time on reminder_job (execution_time);
create index reminder_job_by_heartbeat on reminder_job (last_heartbeat);
