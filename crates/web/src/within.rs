//! A path that comes from outside: from a form, an address, or the request itself.

/// The path when it stays within the site; anything else becomes the first page, so that nobody is
/// sent elsewhere. Only characters are let through that our own paths are made of: whatever a
/// browser drops, decodes or takes for a slash is none of them.
pub(crate) fn within(path: &str) -> &str {
    if is_within(path) { path } else { "/" }
}

/// Whether a path stays within the site.
pub(crate) fn is_within(path: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_.~?=&".contains(&byte);
    let mut steps = path.split(['/', '?', '&']);
    path.starts_with('/')
        && !path.contains("//")
        && path.bytes().all(known)
        && !steps.any(|step| matches!(step, "." | ".."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_paths_stay() {
        let own = [
            "/",
            "/inbox",
            "/case/0123456789abcdef0123456789abcdef/plan/next",
            "/notice/new?said=saved",
            "/sharing?unit=school&kind=plan",
            "/guide/",
            "/assets/style-1a2b.css",
        ];
        for path in own {
            assert_eq!(within(path), path);
        }
    }

    #[test]
    fn whatever_leads_elsewhere_becomes_the_first_page() {
        let bad = [
            "",
            "inbox",
            "host.example",
            "//host.example",
            "///host.example",
            "/\\host.example",
            "\\\\host.example",
            "/\t/host.example",
            "\t//host.example",
            "/\n/host.example",
            "/\r\nLocation: https://host.example",
            "/\0/host.example",
            "/\u{7f}/host.example",
            "/%09/host.example",
            "/%0a/host.example",
            "/%2f/host.example",
            "/%2Fhost.example",
            "/%5chost.example",
            "/inbox//host.example",
            "/ /host.example",
            "/.//host.example",
            "/./inbox",
            "/../host.example",
            "/case/..",
            "/@host.example",
            "/:host.example",
            "https://host.example",
            "https:host.example",
            "javascript:alert(1)",
            "/\u{2028}/host.example",
            "/\u{ff0f}host.example",
            "/ø",
            "/inbox#//host.example",
            "/\"><script>",
        ];
        for path in bad {
            assert_eq!(within(path), "/", "{path:?}");
        }
    }
}
