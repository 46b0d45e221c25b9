//! An installation in which people sign in with providers on this machine.

use serde_json::{Value, json};
use std::ffi::OsStr;
use std::fmt::Write;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;

use system_tests::contract::Person;
use system_tests::house::House;
use system_tests::provider::{Browser, Provider, free_port};
use system_tests::server::Server;

/// A secret that is none.
pub(super) const SECRET: &str = "only-for-tests-and-long-enough-to-sign";

/// An installation with its synthetic people, before it serves.
pub(super) struct Town {
    pub(super) house: House,
    pub(super) people: Vec<Person>,
    pub(super) port: u16,
    /// The file with the keys, where they are not those of the demo.
    keys: Option<PathBuf>,
}

impl Town {
    /// A town whose people are written, on a port that it will serve on.
    pub(super) fn new() -> Self {
        let house = House::new().expect("there is room for the test");
        let house = house.of_today().expect("the machine knows its date");
        let server = house.start().expect("the demo writes its people");
        let people = server.ready().people.clone();
        server.stop().expect("the demo stops");
        fs::write(house.folder().join("secret"), SECRET).expect("a secret is written");
        Self {
            house,
            people,
            port: free_port().expect("there is a port"),
            keys: None,
        }
    }

    /// A municipality on its first day: keys that were just made, and no store yet.
    pub(super) fn empty() -> Self {
        let house = House::new().expect("there is room for the test");
        fs::remove_dir(house.folder().join("data")).expect("nothing lies there yet");
        let keys = house.folder().join("keys.toml");
        let made = house.run("new-keys", &["--to".as_ref(), keys.as_os_str()]);
        made.expect("keys are made");
        fs::write(house.folder().join("secret"), SECRET).expect("a secret is written");
        Self {
            house,
            people: Vec::new(),
            port: free_port().expect("there is a port"),
            keys: Some(keys),
        }
    }

    /// Registers what a file of this text describes, and returns what the program said: its answer, or why it wrote
    /// nothing.
    pub(super) fn register(&self, text: &str, more: &[&str]) -> Result<String, String> {
        let folder = self.house.folder();
        let file = folder.join("organisations.toml");
        fs::write(&file, text).expect("the file is written");
        let alone = fs::Permissions::from_mode(0o600);
        fs::set_permissions(&file, alone).expect("the file is ours");
        let settings = folder.join("settings.toml");
        fs::write(&settings, self.settings(&[])).expect("the settings are written");
        let (data, database) = (folder.join("data"), self.house.database().argument());
        let mut arguments = vec![
            file.as_os_str(),
            "--config".as_ref(),
            settings.as_os_str(),
            "--data".as_ref(),
            data.as_os_str(),
            "--database".as_ref(),
            database.as_ref(),
        ];
        arguments.extend(more.iter().map(OsStr::new));
        let done = self.house.run("register", &arguments);
        // what is read is cleared away, as the operator's page says
        fs::remove_file(&file).expect("the file is there");
        done.map_err(|error| format!("{error:#}"))
    }

    /// The national number of the first person in a role.
    pub(super) fn number(&self, role: &str) -> &str {
        let found = self.people.iter().find(|person| person.role == role);
        let number = found.and_then(|person| person.number.as_deref());
        number.unwrap_or_else(|| panic!("nobody is a {role} with a number"))
    }

    /// The national number of a parent of another family.
    pub(super) fn other_parent(&self) -> &str {
        let parents = self.people.iter().filter(|person| person.role == "parent");
        let found = parents.filter_map(|person| person.number.as_deref()).nth(1);
        found.expect("there are several parents")
    }

    /// The name of the first person in a role.
    pub(super) fn name(&self, role: &str) -> &str {
        let found = self.people.iter().find(|person| person.role == role);
        &found.expect("somebody has the role").name
    }

    /// The page that waits for the first person in a role.
    pub(super) fn page(&self, role: &str) -> String {
        let found = self.people.iter().find(|person| person.role == role);
        let link = &found.expect("somebody has the role").link;
        link.split("?to=").nth(1).expect("a page").to_owned()
    }

    /// The address that browsers know.
    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Where a provider sends people back to.
    pub(super) fn callback(&self, name: &str) -> String {
        format!("{}/sign-in/{name}/callback", self.address())
    }

    /// The file with the secret, as settings name it.
    pub(super) fn secret_file(&self) -> String {
        format!(
            "client-secret-file = {:?}",
            self.house.folder().join("secret")
        )
    }

    /// Serves with these ways in.
    pub(super) fn serve(&self, ways: &[String]) -> Server {
        let settings = self.settings(ways);
        self.house
            .serve(&settings, self.port)
            .expect("the program serves")
    }

    /// Tries to serve with these ways in, and returns why it did not.
    pub(super) fn refuses(&self, ways: &[String]) -> String {
        let file = self.house.folder().join("settings.toml");
        fs::write(&file, self.settings(ways)).expect("the settings are written");
        let data = self.house.folder().join("data");
        let database = self.house.database().argument();
        let arguments = [
            "--config".as_ref(),
            file.as_os_str(),
            "--data".as_ref(),
            data.as_os_str(),
            "--database".as_ref(),
            database.as_ref(),
        ];
        let refused = self.house.run("serve", &arguments);
        format!("{:#}", refused.expect_err("the program refuses to serve"))
    }

    fn settings(&self, ways: &[String]) -> String {
        let mut settings = format!(
            "municipality = \"Fjellvik kommune\"\nhttps = false\naddress = {:?}\n",
            self.address()
        );
        if let Some(keys) = &self.keys {
            // writing to a text cannot fail
            let _ = writeln!(settings, "keys = {keys:?}");
        }
        for way in ways {
            // writing to a text cannot fail
            let _ = write!(settings, "\n[[sign-in]]\n{way}\n");
        }
        settings
    }

    /// A private key that signs for a client, written where settings can name it, and its public half for a provider.
    pub(super) fn key(&self) -> (String, Value) {
        let file = self.house.folder().join("client.pem");
        let script = "const { generateKeyPairSync: make } = require('node:crypto');\
            const { privateKey, publicKey } = make('ec', { namedCurve: 'P-256' });\
            require('node:fs').writeFileSync(process.argv[1], privateKey.export({ type: 'pkcs8', format: 'pem' }));\
            console.log(JSON.stringify({ ...publicKey.export({ format: 'jwk' }), kid: 'ours', use: 'sig', alg: 'ES256' }));";
        let output = Command::new("node")
            .args(["-e", script])
            .arg(&file)
            .output()
            .expect("node makes a key");
        let key = serde_json::from_slice(&output.stdout).expect("a public key");
        let settings = format!("client-key-file = {file:?}\nclient-key-id = \"ours\"");
        (settings, key)
    }
}

/// A client as the certified provider knows it.
pub(super) fn client(name: &str, callback: &str, more: Value) -> Value {
    let mut client = json!({
        "client_id": name,
        "client_secret": SECRET,
        "redirect_uris": [callback],
        "response_types": ["code"],
        "grant_types": ["authorization_code"],
    });
    for (name, value) in more.as_object().expect("fields") {
        client[name] = value.clone();
    }
    client
}

/// The certified provider with these clients.
pub(super) fn certified(clients: &[Value]) -> Provider {
    let settings = json!({ "clients": clients });
    Provider::start("certified.mjs", &settings).expect("the provider serves")
}

/// Who signs in next at the certified provider, at the level high.
pub(super) fn next(provider: &Provider, number: &str, claims: Value) {
    let next = json!({ "pid": number, "acr": "idporten-loa-high", "claims": claims });
    provider
        .tell("/test/next", &next)
        .expect("the provider listens");
}

/// A browser for a town and a provider.
pub(super) fn browser(town: &Town, provider: &Provider) -> Browser {
    Browser::new(&town.address(), provider).expect("both are on this machine")
}
