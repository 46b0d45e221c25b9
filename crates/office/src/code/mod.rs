//! A code on paper for a child without an electronic identity, and the page that it opens.

mod end;
mod make;
mod own_page;
mod read;
