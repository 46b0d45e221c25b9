//! Transactions, streams, keys, claims and the writing of index rows.

texts! {
    SQLITE_BEGIN_READING = "BEGIN";
    SQLITE_BEGIN_WRITING = "BEGIN IMMEDIATE";
    POSTGRES_BEGIN_READING = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY";
    POSTGRES_BEGIN_WRITING = "BEGIN ISOLATION LEVEL READ COMMITTED";
    COMMIT = "COMMIT";
    ROLLBACK = "ROLLBACK";
    SAVEPOINT = "SAVEPOINT work";
    RELEASE = "RELEASE SAVEPOINT work";
    ROLLBACK_TO = "ROLLBACK TO SAVEPOINT work; RELEASE SAVEPOINT work";

    BULK_SAVEPOINT = "SAVEPOINT one_of_many";
    BULK_RELEASE = "RELEASE SAVEPOINT one_of_many";
    BULK_ROLLBACK_TO = "ROLLBACK TO SAVEPOINT one_of_many; RELEASE SAVEPOINT one_of_many";
    /// Lets overwritten pages leave the write-ahead log.
    SQLITE_FORGET = "PRAGMA busy_timeout = 2000; PRAGMA wal_checkpoint(TRUNCATE)";
    /// Lets the earlier versions of destroyed keys leave the table.
    POSTGRES_FORGET = "VACUUM data_key";

    /// Fails where anybody else has the file open.
    SQLITE_ALONE = "PRAGMA busy_timeout = 2000; PRAGMA locking_mode = EXCLUSIVE; \
        BEGIN IMMEDIATE; COMMIT";
    /// Other connections of this program, or of one that goes by the same name.
    POSTGRES_OTHERS = "SELECT COUNT(*) FROM pg_stat_activity \
        WHERE datname = current_database() AND pid <> pg_backend_pid() \
        AND application_name = current_setting('application_name')";
    /// Writes the tables that hold wrapped keys anew, without what was overwritten in them.
    POSTGRES_REWRITE_KEYS = "VACUUM FULL data_key";
    POSTGRES_REWRITE_WITNESS = "VACUUM FULL installation";

    SQLITE_TABLES = "SELECT COUNT(*) FROM sqlite_schema WHERE name = 'installation'";
    POSTGRES_TABLES = "SELECT COUNT(*) FROM information_schema.tables \
        WHERE table_schema = current_schema() AND table_name = 'installation'";
    POSTGRES_DURABILITY = "SELECT name, setting FROM pg_settings \
        WHERE name IN ('fsync', 'synchronous_commit')";
    POSTGRES_LOCK = "SELECT pg_advisory_xact_lock(4713288512)";

    INSTALLATION = "SELECT value FROM installation WHERE name = $1";
    SET_INSTALLATION = "INSERT INTO installation (name, value) VALUES ($1, $2) \
        ON CONFLICT (name) DO UPDATE SET value = excluded.value";
    DROP_INSTALLATION = "DELETE FROM installation WHERE name = $1";

    STREAM = "SELECT kind, sequence, head, keys FROM stream WHERE id = $1";
    STREAM_HEAD = "SELECT kind, sequence, destroyed FROM stream WHERE id = $1";
    /// Many heads at once, the ids side by side.
    STREAM_HEADS = "WITH RECURSIVE slot (n) AS (SELECT CAST(0 AS BIGINT) UNION ALL \
        SELECT n + 1 FROM slot WHERE n + 1 < $1) \
        SELECT s.id, s.kind, s.sequence, s.destroyed FROM slot CROSS JOIN stream s \
        WHERE s.id = substr($2, CAST(slot.n * 16 + 1 AS INTEGER), 16)";
    ADD_STREAM = "INSERT INTO stream (id, kind, sequence, head, keys, destroyed, sealed) \
        VALUES ($1, $2, $3, $4, $5, 0, 0) ON CONFLICT (id) DO NOTHING";
    MOVE_STREAM = "UPDATE stream SET sequence = $1, head = $2, keys = $3 \
        WHERE id = $4 AND sequence = $5";

    ADD_EVENT = "INSERT INTO event (stream, sequence, at, format, key, text_key, payload, hash) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    EVENTS = "SELECT sequence, format, key, text_key, payload FROM event \
        WHERE stream = $1 AND sequence > $2 AND sequence <= $3 ORDER BY sequence";

    ADD_KEY = "INSERT INTO data_key (owner, number, scope, wrapped) VALUES ($1, $2, $3, $4)";
    ADD_KEY_ONCE = "INSERT INTO data_key (owner, number, scope, wrapped) \
        VALUES ($1, $2, NULL, $3) ON CONFLICT (owner, number) DO NOTHING";
    SET_KEY = "INSERT INTO data_key (owner, number, scope, wrapped) VALUES ($1, 0, NULL, $2) \
        ON CONFLICT (owner, number) DO UPDATE SET wrapped = excluded.wrapped";
    DROP_KEY = "DELETE FROM data_key WHERE owner = $1";
    KEY = "SELECT wrapped FROM data_key WHERE owner = $1 AND number = $2";
    KEY_OF_SCOPE = "SELECT number, wrapped FROM data_key \
        WHERE owner = $1 AND scope = $2 AND wrapped IS NOT NULL";
    /// The keys that open the entries from some entry on: those of its texts and of all spheres.
    KEYS = "SELECT number, scope, wrapped FROM data_key \
        WHERE owner = $1 AND scope IS NOT NULL AND wrapped IS NOT NULL \
        UNION ALL SELECT number, scope, wrapped FROM data_key \
        WHERE owner = $1 AND number >= $2 AND scope IS NULL AND wrapped IS NOT NULL";

    KEY_NUMBERS = "SELECT number FROM data_key WHERE owner = $1 AND wrapped IS NOT NULL";
    KEYS_OF_SCOPE = "SELECT number FROM data_key WHERE owner = $1 AND scope = $2";
    DESTROY_KEY = "UPDATE data_key SET wrapped = NULL \
        WHERE owner = $1 AND number = $2 AND wrapped IS NOT NULL";
    COUNT_DESTROYED = "UPDATE stream SET destroyed = destroyed + 1 WHERE id = $1";
    ADD_ERASURE = "INSERT INTO erasure (owner, number, at) VALUES ($1, $2, $3) \
        ON CONFLICT (owner, number) DO NOTHING";
    ERASURES = "SELECT owner, number, at FROM erasure ORDER BY at, owner, number";
    WRAPPED_KEYS = "SELECT owner, number, scope, wrapped FROM data_key \
        WHERE (owner, number) > ($1, $2) AND wrapped IS NOT NULL \
        ORDER BY owner, number LIMIT $3";
    REWRAP_KEY = "UPDATE data_key SET wrapped = $1 WHERE owner = $2 AND number = $3";

    ADD_ERRAND = "INSERT INTO errand (id, at, receipt) VALUES ($1, $2, $3) \
        ON CONFLICT (id) DO NOTHING";
    ERRAND = "SELECT at, receipt FROM errand WHERE id = $1";

    TAKE_CLAIM = "INSERT INTO claim (kind, subject, holder) VALUES ($1, $2, $3) \
        ON CONFLICT (kind, subject) DO NOTHING";
    RELEASE_CLAIM = "DELETE FROM claim WHERE kind = $1 AND subject = $2";
    CLAIM = "SELECT holder FROM claim WHERE kind = $1 AND subject = $2";
    CLAIMS = "SELECT subject, holder FROM claim WHERE kind = $1 ORDER BY subject";

    SUBJECT_VERSION = "SELECT version FROM subject_row WHERE subject = $1";
    SET_SUBJECT = "INSERT INTO subject_row (subject, kind, version) VALUES ($1, $2, $3) \
        ON CONFLICT (subject) DO UPDATE SET version = excluded.version";
    ADD_GRANT = "INSERT INTO grant_row (subject, holder, from_day, until_day, kind, version) \
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    DROP_GRANT = "DELETE FROM grant_row \
        WHERE subject = $1 AND holder = $2 AND from_day = $3 AND until_day = $4";
    DROP_GRANTS = "DELETE FROM grant_row WHERE subject = $1";
    ADD_WORK = "INSERT INTO work_row (subject, item, kind, holder, state, due, since) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    DROP_WORK = "DELETE FROM work_row WHERE subject = $1 AND item = $2 AND kind = $3 \
        AND holder = $4 AND state = $5 AND due = $6 AND since = $7";
    DROP_ALL_WORK = "DELETE FROM work_row WHERE subject = $1";
    ADD_MEASURE = "INSERT INTO measure_row (subject, measure, value) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    DROP_MEASURE = "DELETE FROM measure_row WHERE subject = $1 AND measure = $2 AND value = $3";
    DROP_MEASURES = "DELETE FROM measure_row WHERE subject = $1";
    ADD_WORD = "INSERT INTO word_row (subject, word) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    DROP_WORD = "DELETE FROM word_row WHERE subject = $1 AND word = $2";
    DROP_WORDS = "DELETE FROM word_row WHERE subject = $1";
}
