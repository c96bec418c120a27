package newleaf.storage.sqlite;

import java.nio.file.Path;
import java.util.List;
import newleaf.storage.job.JobTables;

/// What is to be sent in a file of its own, as db-scheduler names its columns. It is flushed now and then only: what
/// the power takes is derived from the record again.
final class JobFile {
    private static final List<String> TABLES = List.of(
            """
            create table reminder_job (
                task_name            text    not null,
                task_instance        text    not null,
                task_data            blob,
                execution_time       integer not null,
                picked               integer not null,
                picked_by            text,
                last_success         integer,
                last_failure         integer,
                consecutive_failures integer,
                last_heartbeat       integer,
                version              integer not null,
                primary key (task_name, task_instance)
            )""",
            "create index reminder_job_by_time on reminder_job (execution_time)",
            "create index reminder_job_by_heartbeat on reminder_job (last_heartbeat)");

    private JobFile() {}

    /// Whoever holds the folder of the record holds this too.
    static JobTables at(Path file) {
        return new JobTables(new SideFile(file, TABLES, "NORMAL"), true);
    }
}
