//! Information to the municipal health and social services: give, read.

mod give;
mod read;
