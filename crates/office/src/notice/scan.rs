//! The file of a paper that staff records a notice with. What it is, its first bytes say, never the
//! name or type that a browser sends with it.

/// How large the file of a paper may be, in bytes.
const LARGEST: usize = 10 * 1024 * 1024;

/// How many dots a picture may have. A large sheet at a fine resolution has half as many; a few
/// bytes can say that there are a thousand times more, and stop the machine that opens them.
const DOTS: u64 = 200_000_000;

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

    /// How many dots the picture says it has, as far as its head can be read. The picture itself is
    /// opened by nobody here.
    fn dots(self, bytes: &[u8]) -> Option<u64> {
        let (width, height) = match self {
            Self::Pdf => return None,
            Self::Png => {
                let header = bytes.get(12..24)?.strip_prefix(b"IHDR")?;
                (number(header.get(..4)?), number(header.get(4..)?))
            }
            Self::Jpeg => {
                let frame = frame_of_jpeg(bytes)?;
                (number(frame.get(3..5)?), number(frame.get(1..3)?))
            }
        };
        Some(width.saturating_mul(height))
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

fn number(bytes: &[u8]) -> u64 {
    let digits = bytes.iter();
    digits.fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// What a JPEG file says about its frame: how deep, how high, how wide. It stands in one of the
/// segments before the picture, each of which says how long it is.
fn frame_of_jpeg(bytes: &[u8]) -> Option<&[u8]> {
    let mut rest = bytes.get(2..)?;
    loop {
        let [0xff, marker, segment @ ..] = rest else {
            return None;
        };
        if *marker == 0xff {
            // as many as one likes may fill the room between segments
            rest = rest.get(1..)?;
            continue;
        }
        let length = usize::try_from(number(segment.get(..2)?)).ok()?;
        if matches!(marker, 0xc0..=0xcf) && !matches!(marker, 0xc4 | 0xc8 | 0xcc) {
            return segment.get(2..length);
        }
        rest = segment.get(length.max(2)..)?;
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
    /// The picture has so many dots that it could stop the machine that opens it.
    #[error("more than {DOTS} dots")]
    TooManyDots,
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
    /// When it is too large, its first bytes are of no kind that is taken, or they say that it holds
    /// more than anybody can open.
    pub fn new(bytes: Vec<u8>) -> Result<Self, ScanRefusal> {
        if bytes.len() > LARGEST {
            return Err(ScanRefusal::TooLarge);
        }
        let kind = ScanKind::of(&bytes).ok_or(ScanRefusal::Kind)?;
        match kind.dots(&bytes) {
            Some(dots) if dots > DOTS => Err(ScanRefusal::TooManyDots),
            _ => Ok(Self { kind, bytes }),
        }
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

    fn png(width: u32, height: u32) -> Vec<u8> {
        let sizes = [width.to_be_bytes(), height.to_be_bytes()].concat();
        [
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".as_slice(),
            &sizes,
            b"\x08\x02",
        ]
        .concat()
    }

    fn jpeg(width: u16, height: u16) -> Vec<u8> {
        let before = [
            0xff, 0xd8, 0xff, 0xff, 0xe0, 0, 4, 7, 7, 0xff, 0xc4, 0, 3, 7,
        ];
        let (width, height) = (width.to_be_bytes(), height.to_be_bytes());
        [
            &before[..],
            b"\xff\xc2\0\x0b\x08",
            &height,
            &width,
            b"\x01\0\0\0",
        ]
        .concat()
    }

    #[test]
    fn a_picture_that_says_it_is_enormous_is_refused() {
        let refused = |bytes: Vec<u8>| Scan::new(bytes).err();
        for sheet in [png(9_900, 14_000), jpeg(9_900, 14_000)] {
            assert_eq!(refused(sheet), None);
        }
        for bomb in [
            png(100_000, 100_000),
            png(u32::MAX, u32::MAX),
            jpeg(65_500, 65_500),
        ] {
            assert_eq!(refused(bomb), Some(ScanRefusal::TooManyDots));
        }
        // a head that is broken off says nothing, and nothing here opens the picture
        let whole = jpeg(65_500, 65_500);
        for end in 3..whole.len() - 4 {
            assert_eq!(refused(whole[..end].to_vec()), None, "{end}");
        }
    }
}
