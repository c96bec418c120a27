package newleaf.storage.sqlite;

import java.nio.file.Path;
import java.util.List;
import newleaf.storage.session.SessionTables;

/// Sessions in a file of their own. When it is lost people sign in again, and nothing else is lost.
final class SessionFile {
    private static final List<String> TABLES = List.of(
            """
            create table spring_session (
                primary_id            char(36) not null primary key,
                session_id            char(36) not null,
                creation_time         bigint   not null,
                last_access_time      bigint   not null,
                max_inactive_interval int      not null,
                expiry_time           bigint   not null,
                principal_name        varchar(100)
            )""",
            "create unique index spring_session_ix1 on spring_session (session_id)",
            "create index spring_session_ix2 on spring_session (expiry_time)",
            "create index spring_session_ix3 on spring_session (principal_name)",
            """
            create table spring_session_attributes (
                session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
                attribute_name     varchar(200) not null,
                attribute_bytes    blob         not null,
                primary key (session_primary_id, attribute_name)
            )""");

    private SessionFile() {}

    static SessionTables at(Path file) {
        return new SessionTables(new SideFile(file, TABLES, "FULL"));
    }
}
