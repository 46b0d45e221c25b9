//! The file of a paper that staff records a notice with. What it is, its first bytes say, never the
//! name or type that a browser sends with it.

/// How large the file of a paper may be, in bytes.
const LARGEST: usize = 10 * 1024 * 1024;

/// The kinds of files that are taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ScanKind {
    /// A document in pages.
    Pdf,
    /// A drawing or a picture of a screen.
    Png,
    /// A photograph.
    Jpeg,
}

impl ScanKind {
    const ALL: [Self; 3] = [Self::Pdf, Self::Png, Self::Jpeg];

    /// The kind of a file by its first bytes.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|kind| bytes.starts_with(kind.beginning()))
    }

    const fn beginning(self) -> &'static [u8] {
        match self {
            Self::Pdf => b"%PDF-",
            Self::Png => b"\x89PNG\r\n\x1a\n",
            Self::Jpeg => b"\xff\xd8\xff",
        }
    }

    /// The media type under which it is served.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
        }
    }
}

/// A file that can be stored as the paper of a notice.
pub struct Scan {
    pub(super) kind: ScanKind,
    pub(super) bytes: Vec<u8>,
}

/// Why a file cannot be stored as the paper of a notice.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ScanRefusal {
    /// It is too large.
    #[error("larger than {LARGEST} bytes")]
    TooLarge,
    /// It is of no kind that is taken.
    #[error("neither PDF, PNG nor JPEG")]
    Kind,
}

impl Scan {
    /// The largest file, in megabytes.
    pub const MEGABYTES: i64 = 10;

    /// A file as it was sent.
    ///
    /// # Errors
    /// When it is too large, or its first bytes are of no kind that is taken.
    pub fn new(bytes: Vec<u8>) -> Result<Self, ScanRefusal> {
        if bytes.len() > LARGEST {
            return Err(ScanRefusal::TooLarge);
        }
        let kind = ScanKind::of(&bytes).ok_or(ScanRefusal::Kind)?;
        Ok(Self { kind, bytes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_decide() {
        let of = |bytes: &[u8]| Scan::new(bytes.to_vec()).map(|scan| scan.kind);
        assert_eq!(of(b"%PDF-1.7\n"), Ok(ScanKind::Pdf));
        assert_eq!(of(b"\x89PNG\r\n\x1a\n...."), Ok(ScanKind::Png));
        assert_eq!(of(b"\xff\xd8\xff\xe0...."), Ok(ScanKind::Jpeg));
        let others: [&[u8]; 5] = [b"", b"<svg/>", b"<html>", b"PK\x03\x04", b" %PDF-1.7"];
        for other in others {
            assert_eq!(of(other), Err(ScanRefusal::Kind), "{other:?}");
        }
    }

    #[test]
    fn a_file_has_its_largest_size() {
        let of_size = |size: usize| {
            let mut bytes = b"%PDF-".to_vec();
            bytes.resize(size, 0);
            Scan::new(bytes).err()
        };
        assert_eq!(of_size(LARGEST), None);
        assert_eq!(of_size(LARGEST + 1), Some(ScanRefusal::TooLarge));
    }
}
