//! Lists across subjects: every one joins the grant rows.

/// Holders that were handed over side by side, 17 bytes each ($1 how many, $2 the bytes).
macro_rules! who {
    ($rest:expr) => {
        concat!(
            "WITH RECURSIVE slot (n) AS (SELECT CAST(0 AS BIGINT) UNION ALL ",
            "SELECT n + 1 FROM slot WHERE n + 1 < $1), ",
            "who (holder) AS (SELECT substr($2, CAST(n * 17 + 1 AS INTEGER), 17) FROM slot) ",
            $rest
        )
    };
}

/// The same, and those whose work it is ($3 how many, $4 the bytes).
macro_rules! who_and_mine {
    ($rest:expr) => {
        concat!(
            "WITH RECURSIVE slot (n) AS (SELECT CAST(0 AS BIGINT) UNION ALL ",
            "SELECT n + 1 FROM slot WHERE n + 1 < $1), ",
            "who (holder) AS (SELECT substr($2, CAST(n * 17 + 1 AS INTEGER), 17) FROM slot), ",
            "place (n) AS (SELECT CAST(0 AS BIGINT) UNION ALL ",
            "SELECT n + 1 FROM place WHERE n + 1 < $3), ",
            "mine (holder) AS (SELECT substr($4, CAST(n * 17 + 1 AS INTEGER), 17) FROM place) ",
            $rest
        )
    };
}

macro_rules! work_any {
    () => {
        "SELECT w.subject, w.item, w.kind, w.holder, w.state, w.due, w.since, s.version \
         FROM (SELECT g.subject, MIN(g.version) AS version FROM who CROSS JOIN grant_row g \
         WHERE g.holder = who.holder AND g.from_day <= $3 AND g.until_day >= $3 \
         GROUP BY g.subject) AS s CROSS JOIN work_row w \
         WHERE w.subject = s.subject AND ($4 >> CAST(w.kind AS INTEGER)) & 1 = 1"
    };
}

macro_rules! work_mine {
    () => {
        "SELECT w.subject, w.item, w.kind, w.holder, w.state, w.due, w.since, \
         MIN(g.version) AS version \
         FROM mine CROSS JOIN work_row w CROSS JOIN grant_row g \
         WHERE w.holder = mine.holder AND g.subject = w.subject \
         AND g.holder IN (SELECT holder FROM who) \
         AND ($5 >> CAST(w.kind AS INTEGER)) & 1 = 1 \
         AND g.from_day <= $6 AND g.until_day >= $6 \
         GROUP BY w.subject, w.item, w.kind, w.holder, w.state, w.due, w.since"
    };
}

texts! {
    GRANTS = "SELECT holder, from_day, until_day FROM grant_row WHERE subject = $1 \
        ORDER BY holder, from_day, until_day";
    SUBJECTS = who!("SELECT g.subject, MIN(g.version) FROM who CROSS JOIN grant_row g \
        WHERE g.holder = who.holder AND g.kind = $3 AND g.subject > $4 \
        AND g.from_day <= $5 AND g.until_day >= $5 \
        GROUP BY g.subject ORDER BY g.subject LIMIT $6");
    QUIET = who!("SELECT g.subject, MIN(g.version), MAX(e.at) FROM who CROSS JOIN grant_row g \
        CROSS JOIN stream s CROSS JOIN event e \
        WHERE g.holder = who.holder AND g.kind = $3 \
        AND g.from_day <= $4 AND g.until_day >= $4 \
        AND s.id = g.subject AND e.stream = s.id AND e.sequence = s.sequence AND e.at < $5 \
        GROUP BY g.subject ORDER BY MAX(e.at), g.subject LIMIT $6");
    SUBJECT_COUNT = who!("SELECT COUNT(DISTINCT g.subject), MIN(g.version) FROM who CROSS JOIN grant_row g \
        WHERE g.holder = who.holder AND g.kind = $3 AND g.from_day <= $4 AND g.until_day >= $4");
    WORK_ANY = who!(concat!(work_any!(),
        " ORDER BY w.due, w.since, w.subject, w.item, w.kind LIMIT $5"));
    WORK_MINE = who_and_mine!(concat!(work_mine!(),
        " ORDER BY w.due, w.since, w.subject, w.item, w.kind LIMIT $7"));
    COUNT_WORK_ANY = who!(concat!("SELECT COUNT(*), MIN(found.version) FROM (",
        work_any!(), ") AS found"));
    COUNT_WORK_MINE = who_and_mine!(concat!("SELECT COUNT(*), MIN(found.version) FROM (",
        work_mine!(), ") AS found"));
    /// Subjects that have all the words ($3 how many, $4 their hashes side by side).
    FIND = "WITH RECURSIVE slot (n) AS (SELECT CAST(0 AS BIGINT) UNION ALL \
        SELECT n + 1 FROM slot WHERE n + 1 < $1), \
        who (holder) AS (SELECT substr($2, CAST(n * 17 + 1 AS INTEGER), 17) FROM slot), \
        place (n) AS (SELECT CAST(0 AS BIGINT) UNION ALL \
        SELECT n + 1 FROM place WHERE n + 1 < $3), \
        sought (word) AS (SELECT substr($4, CAST(n * 16 + 1 AS INTEGER), 16) FROM place) \
        SELECT w.subject, MIN(g.version) FROM sought CROSS JOIN word_row w CROSS JOIN grant_row g \
        WHERE w.word = sought.word AND g.subject = w.subject \
        AND g.holder IN (SELECT holder FROM who) AND g.from_day <= $5 AND g.until_day >= $5 \
        GROUP BY w.subject HAVING COUNT(DISTINCT w.word) = $3 ORDER BY w.subject LIMIT $6";
    /// Whether any subject has one of two words; which one is not said.
    IS_WORD = "SELECT COUNT(*) FROM word_row WHERE word = $1 OR word = $2";
    /// Subjects whose rows an older rule made.
    OLD_ROWS = "SELECT subject FROM subject_row WHERE version < $1 ORDER BY subject LIMIT 1000";
    MEASURES = "SELECT measure, value, COUNT(*) FROM measure_row \
        GROUP BY measure, value ORDER BY measure, value";
    MEASURES_GRANTED = who!("SELECT m.measure, m.value, COUNT(DISTINCT m.subject) \
        FROM who CROSS JOIN grant_row g CROSS JOIN measure_row m \
        WHERE g.holder = who.holder AND m.subject = g.subject \
        AND g.from_day <= $3 AND g.until_day >= $3 \
        GROUP BY m.measure, m.value ORDER BY m.measure, m.value");
}
