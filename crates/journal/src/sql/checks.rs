//! Seals, checks and rebuilding.

texts! {
    SEAL_STREAMS = "UPDATE stream SET sealed = sequence WHERE sequence > sealed AND id IN \
        (SELECT id FROM stream WHERE sequence > sealed ORDER BY id LIMIT $1) \
        RETURNING id, sequence, head";
    SEAL_SEGMENTS = "UPDATE segment SET sealed = number WHERE number > sealed AND id IN \
        (SELECT id FROM segment WHERE number > sealed ORDER BY id LIMIT $1) \
        RETURNING id, number, head";
    LAST_SEAL = "SELECT number, hash FROM seal ORDER BY number DESC LIMIT 1";
    ADD_SEAL = "INSERT INTO seal (number, at, heads, hash, signature) \
        VALUES ($1, $2, $3, $4, $5) ON CONFLICT (number) DO NOTHING";

    SEALS_SINCE = "SELECT number, at, heads, hash FROM seal WHERE at >= $1 ORDER BY number";
    SEAL_HASH = "SELECT hash FROM seal WHERE number = $1";
    VERIFY_SEALS = "SELECT number, at, heads, hash, signature FROM seal \
        WHERE number > $1 ORDER BY number LIMIT $2";
    VERIFY_STREAMS = "SELECT id, kind, sequence, head, keys, destroyed, sealed FROM stream \
        WHERE id > $1 ORDER BY id LIMIT $2";
    VERIFY_EVENTS = "SELECT sequence, at, format, key, text_key, payload, hash FROM event \
        WHERE stream = $1 AND sequence > $2 ORDER BY sequence LIMIT $3";
    VERIFY_SEGMENTS = "SELECT id, number, head, sealed, day, month FROM segment \
        WHERE id > $1 ORDER BY id LIMIT $2";
    VERIFY_OPENINGS = "SELECT number, at, subjects, body, hash FROM opening \
        WHERE segment = $1 AND number > $2 ORDER BY number LIMIT $3";
    VERIFY_DOCUMENT = "SELECT key, pieces FROM document \
        WHERE id = $1 AND stream = $2 AND sequence = $3";
    EVENT_HASH = "SELECT hash FROM event WHERE stream = $1 AND sequence = $2";
    OPENING_HASH = "SELECT hash FROM opening WHERE segment = $1 AND number = $2";
    /// How many keys an owner has, and how many of them were destroyed.
    COUNT_KEYS = "SELECT COUNT(*), COUNT(*) - COUNT(wrapped), \
        COALESCE(MAX(number), -1) FROM data_key WHERE owner = $1";
    COUNT_DOCUMENTS = "SELECT COUNT(*) FROM document";
    COUNT_ALL_OPENING_SUBJECTS = "SELECT COUNT(*) FROM opening_subject";
    COUNT_OPENING_SUBJECTS = "WITH RECURSIVE slot (n) AS (SELECT CAST(0 AS BIGINT) UNION ALL \
        SELECT n + 1 FROM slot WHERE n + 1 < $1) \
        SELECT COUNT(*) FROM slot CROSS JOIN opening_subject b \
        WHERE b.subject = substr($2, CAST(slot.n * 16 + 1 AS INTEGER), 16) \
        AND b.at = $3 AND b.segment = $4 AND b.number = $5";
    STRAY_EVENT = "SELECT stream, sequence FROM event WHERE NOT EXISTS \
        (SELECT 1 FROM stream WHERE stream.id = event.stream) LIMIT 1";
    STRAY_DOCUMENT = "SELECT stream, id FROM document WHERE NOT EXISTS \
        (SELECT 1 FROM event WHERE event.stream = document.stream \
        AND event.sequence = document.sequence) LIMIT 1";
    STRAY_PIECE = "SELECT document FROM document_piece WHERE NOT EXISTS \
        (SELECT 1 FROM document WHERE document.id = document_piece.document) LIMIT 1";
    STRAY_OPENING = "SELECT segment, number FROM opening WHERE NOT EXISTS \
        (SELECT 1 FROM segment WHERE segment.id = opening.segment) LIMIT 1";
    STRAY_OPENING_SUBJECT = "SELECT b.segment, b.number FROM opening_subject b WHERE NOT EXISTS \
        (SELECT 1 FROM opening o WHERE o.segment = b.segment AND o.number = b.number \
        AND o.at = b.at) LIMIT 1";

    /// Streams of a kind whose index rows were not made by the rule of a version.
    OLD_SUBJECTS = "SELECT s.id FROM stream s \
        LEFT JOIN subject_row r ON r.subject = s.id \
        WHERE s.kind = $1 AND s.id > $2 AND (r.version IS NULL OR r.version <> $3) \
        ORDER BY s.id LIMIT $4";
    HOLD_STREAM = "UPDATE stream SET sequence = sequence WHERE id = $1 AND sequence = $2";
    COUNT_STREAMS = "SELECT COUNT(*) FROM stream";
}
