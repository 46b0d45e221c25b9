//! What lies beside the streams: openings, sessions, drafts, what leaves, documents.

texts! {
    SEGMENT = "SELECT number, head FROM segment WHERE id = $1";
    ADD_SEGMENT = "INSERT INTO segment (id, month, day, number, head, sealed) \
        VALUES ($1, $2, $3, 0, $4, 0) ON CONFLICT (id) DO NOTHING";
    MOVE_SEGMENT = "UPDATE segment SET number = $1, head = $2 WHERE id = $3 AND number = $4";
    ADD_OPENING = "INSERT INTO opening (segment, number, at, subjects, body, hash) \
        VALUES ($1, $2, $3, $4, $5, $6)";
    ADD_OPENING_SUBJECT = "INSERT INTO opening_subject (subject, at, segment, number) \
        VALUES ($1, $2, $3, $4)";
    /// One row for each of the subjects, side by side.
    ADD_OPENING_SUBJECTS = "WITH RECURSIVE slot (n) AS (SELECT CAST(0 AS BIGINT) UNION ALL \
        SELECT n + 1 FROM slot WHERE n + 1 < $1) \
        INSERT INTO opening_subject (subject, at, segment, number) \
        SELECT substr($2, CAST(n * 16 + 1 AS INTEGER), 16), $3, $4, $5 FROM slot";
    OPENINGS = "SELECT o.segment, o.number, s.month, o.body, k.wrapped FROM opening_subject b \
        JOIN opening o ON o.segment = b.segment AND o.number = b.number \
        JOIN segment s ON s.id = b.segment \
        JOIN data_key k ON k.owner = s.month AND k.number = 0 \
        WHERE b.subject = $1 AND b.at >= $2 AND b.at < $3 \
        ORDER BY b.at DESC, b.segment DESC, b.number DESC LIMIT $4";
    /// Everything that was opened on a day, for whoever looks for what is unusual: the ids stand inside the seal.
    OPENINGS_OF_DAY = "SELECT o.segment, o.number, s.month, o.body, k.wrapped FROM segment s \
        JOIN opening o ON o.segment = s.id \
        JOIN data_key k ON k.owner = s.month AND k.number = 0 \
        WHERE s.day = $1 ORDER BY o.at, o.segment, o.number";

    ADD_SESSION = "INSERT INTO session (id, expires, body) VALUES ($1, $2, $3)";
    RENEW_SESSION = "UPDATE session SET expires = $1, body = $2 WHERE id = $3";
    SESSION = "SELECT body FROM session WHERE id = $1 AND expires > $2";
    DROP_SESSION = "DELETE FROM session WHERE id = $1";
    DROP_SESSIONS = "DELETE FROM session WHERE expires <= $1";

    SET_DRAFT = "INSERT INTO draft (id, person, at, body) VALUES ($1, $2, $3, $4) \
        ON CONFLICT (id) DO UPDATE SET at = excluded.at, body = excluded.body";
    DRAFTS = "SELECT d.id, d.at, d.body, k.wrapped FROM draft d \
        JOIN data_key k ON k.owner = d.id AND k.number = 0 \
        WHERE d.person = $1 ORDER BY d.at DESC, d.id";
    OTHER_DRAFTS = "SELECT COUNT(*) FROM draft WHERE person = $1 AND id <> $2";
    DROP_KEYS_OF_OLD_DRAFTS = "DELETE FROM data_key WHERE owner IN \
        (SELECT id FROM draft WHERE at < $1)";
    DROP_OLD_DRAFTS = "DELETE FROM draft WHERE at < $1";
    DROP_DRAFT = "DELETE FROM draft WHERE id = $1";

    ADD_OUTGOING = "INSERT INTO outgoing (id, due, taken, attempts, body) \
        VALUES ($1, $2, 0, 0, $3)";
    TAKE_OUTGOING = "UPDATE outgoing SET taken = $1, attempts = attempts + 1 \
        WHERE taken <= $2 AND id IN (SELECT id FROM outgoing \
        WHERE due <= $2 AND taken <= $2 ORDER BY due, id LIMIT $3) \
        RETURNING id, due, attempts, body";
    POSTPONE_OUTGOING = "UPDATE outgoing SET due = $1, taken = 0 WHERE id = $2";
    DROP_OUTGOING = "DELETE FROM outgoing WHERE id = $1";

    ADD_DOCUMENT = "INSERT INTO document (id, stream, sequence, key, pieces) \
        VALUES ($1, $2, $3, $4, $5)";
    ADD_PIECE = "INSERT INTO document_piece (document, number, body) VALUES ($1, $2, $3)";
    DOCUMENT_KEYS = "SELECT key FROM document WHERE stream = $1 AND sequence = $2";
    /// Asked with the stream, so that who may see the stream decides.
    DOCUMENT = "SELECT d.key, d.pieces, k.wrapped FROM document d \
        JOIN data_key k ON k.owner = d.stream AND k.number = d.key \
        WHERE d.id = $1 AND d.stream = $2";
    PIECE = "SELECT body FROM document_piece WHERE document = $1 AND number = $2";
}
