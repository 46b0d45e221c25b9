//! What only the bench asks.

texts! {
    MAKE_BARE = "CREATE TABLE IF NOT EXISTS bare (body BLOB NOT NULL)";
    ADD_BARE = "INSERT INTO bare (body) VALUES ($1)";
    COUNT_OPENINGS = "SELECT COUNT(*) FROM opening";
}
