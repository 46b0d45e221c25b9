//! Serving as a released program does.

#![cfg(not(feature = "demo"))]
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on says where it stopped"
)]

use std::process::Command;

#[test]
fn an_address_that_others_reach_needs_a_proxy() {
    let folder = std::env::temp_dir().join(format!("samsone-proxy-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let settings = folder.join("settings.toml");
    let sentences = [
        ("nb_NO.UTF-8", "behind-proxy = true i innstillingene"),
        ("nn_NO.UTF-8", "behind-proxy = true i innstillingane"),
        ("en_GB.UTF-8", "behind-proxy = true in the settings"),
    ];
    for (language, sentence) in sentences {
        for said_so in ["", "behind-proxy = false\n"] {
            let text = format!("municipality = \"Fjellvik kommune\"\n{said_so}");
            std::fs::write(&settings, text).unwrap();
            let refused = Command::new(env!("CARGO_BIN_EXE_samsone"))
                .env("LC_ALL", language)
                .args(["serve", "--listen", "0.0.0.0:0", "--config"])
                .arg(&settings)
                .arg("--data")
                .arg(folder.join("data"))
                .output()
                .unwrap();
            assert!(!refused.status.success());
            let said = String::from_utf8_lossy(&refused.stderr);
            assert!(said.contains(sentence), "{said}");
        }
    }
    std::fs::remove_dir_all(&folder).unwrap();
}
