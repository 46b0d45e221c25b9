//! Prints the page of the vocabulary; `cargo xtask law-pages` writes it to its place.
#![expect(clippy::print_stdout, reason = "an example answers on its output")]

fn main() {
    print!("{}", law::vocabulary_page());
}
