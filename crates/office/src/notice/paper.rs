//! Reading the paper that a notice came on.

use crate::Office;
use crate::error::Error;
use crate::notice::ScanKind;
use casework::access::Viewer;
use casework::id::NoticeId;

impl Office {
    /// The kind and bytes of the paper of a notice. Opening it is recorded like the notice
    /// itself.
    ///
    /// # Errors
    /// `NotFound` when there is no paper or no ground.
    pub async fn notice_paper(
        &self,
        viewer: Viewer,
        id: NoticeId,
    ) -> Result<(Option<ScanKind>, Vec<u8>), Error> {
        let shown = self.notice(viewer, id).await?;
        let paper = shown.view.paper.ok_or(Error::NotFound)?;
        let mut desk = self.desk().await?;
        let pieces = desk
            .reading
            .document_pieces(id.into(), paper.document)
            .await?;
        let mut bytes = Vec::new();
        for number in 0..pieces.ok_or(Error::NotFound)? {
            let piece = desk
                .reading
                .document_piece(id.into(), paper.document, number)
                .await?;
            bytes.extend(piece.ok_or(Error::NotFound)?);
        }
        Ok((ScanKind::of(&bytes), bytes))
    }
}
