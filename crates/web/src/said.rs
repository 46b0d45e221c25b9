//! What the reader just did, told once after a redirect: a code in the address, never a text.

use language::Words;

macro_rules! said {
    ($($name:ident = $code:literal, $words:ident;)*) => {
        /// What was done. One line in the list below for each.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(crate) enum Said {
            $(#[doc = $code] $name,)*
        }

        impl Said {
            fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)*
                }
            }

            fn of_code(code: &str) -> Option<Self> {
                match code {
                    $($code => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// The sentence.
            pub(crate) fn words(self, words: Words) -> String {
                match self {
                    $(Self::$name => words.$words(),)*
                }
            }
        }
    };
}

// name, code in the address, message
said! {
    Saved = "saved", said_saved;
    NoticePassedOn = "notice-passed-on", notice_said_passed_on;
    NoticeClosed = "notice-closed", notice_said_closed;
    CasesOpened = "cases-opened", notice_said_cases_opened;
    PromiseKept = "promise-kept", promise_said_kept;
    PromiseMoved = "promise-moved", promise_said_moved;
    PromiseHanded = "promise-handed", promise_said_handed;
    PromiseAsked = "promise-asked", promise_said_asked;
    PromiseLifted = "promise-lifted", promise_said_lifted;
    Noted = "noted", note_saved;
    NotedWithPromise = "noted-with-promise", note_said_promise;
    NoteCorrected = "note-corrected", note_said_corrected;
    NoteStruck = "note-struck", note_said_struck;
    NoteErased = "note-erased", note_said_erased;
    MessageSent = "message-sent", message_sent;
    WhyAsked = "why-asked", log_said_asked;
    Demanded = "demanded", demand_said_made;
    DemandAnswered = "demand-answered", demand_said_answered;
    DemandLifted = "demand-lifted", demand_said_lifted;
    Retained = "retained", retention_said_kept;
    Retired = "retired", retention_said_erased;
    WhyAnswered = "why-answered", log_said_answered;
    EmergencyOpened = "emergency-opened", emergency_said_opened;
    EmergencyReviewed = "emergency-reviewed", emergency_said_reviewed;
    EmergencyReleased = "emergency-released", emergency_said_released;
    HandingNoted = "handing-noted", handing_said_noted;
    HandingChecked = "handing-checked", handing_said_checked;
    UnusualMarked = "unusual-marked", unusual_said_marked;
    NeedsMapped = "needs-mapped", need_said_mapped;
    ChildHeard = "child-heard", need_said_heard;
    ChildHeardApart = "child-heard-apart", need_said_heard_apart;
    AssessmentOpened = "assessment-opened", assessment_said_opened;
    FactsAnswered = "facts-answered", assessment_said_answered;
    Judged = "judged", assessment_said_judged;
    Concluded = "concluded", assessment_said_concluded;
    Decided = "decided", decision_said_sent;
    NoPlan = "no-plan", decision_said_no_plan;
    CoordinatorAppointed = "coordinator-appointed", coordinator_said_appointed;
    ConsentAsked = "consent-asked", consent_said_asked;
    ConsentGiven = "consent-given", consent_said_given;
    ConsentRefused = "consent-refused", consent_said_refused;
    ConsentRecorded = "consent-recorded", consent_said_recorded;
    DiscussionPutUp = "discussion-put-up", discussion_said_put_up;
    DiscussionAnswered = "discussion-answered", discussion_said_answered;
    DiscussionTakenDown = "discussion-taken-down", discussion_said_taken_down;
    Informed = "informed", inform_said_given;
    InformationReceived = "information-received", inform_said_received;
    ReportWritten = "report-written", report_said_written;
    ReportSent = "report-sent", report_said_sent;
    ReportHandedOver = "report-handed-over", report_said_handed_over;
    ReportDiscarded = "report-discarded", report_said_discarded;
    CodeEnded = "code-ended", code_said_ended;
    OwnPageClosed = "own-page-closed", child_own_closed;
    OwnMessageKept = "own-message-kept", child_own_kept;
    OwnMessageSent = "own-message-sent", child_own_sent;
    ConsentWithdrawn = "consent-withdrawn", consent_said_withdrawn;
    ConsentConfirmed = "consent-confirmed", consent_said_confirmed;
}

impl Said {
    /// A path that tells this on the next page.
    pub(crate) fn at(self, path: &str) -> String {
        format!("{path}?said={}", self.code())
    }
}

/// The sentence for the code in a query, if there is one.
pub(crate) fn text(words: Words, query: Option<&str>) -> Option<String> {
    let code = query?
        .split('&')
        .find_map(|pair| pair.strip_prefix("said="))?;
    Said::of_code(code).map(|said| said.words(words))
}
