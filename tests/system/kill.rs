//! A receipt is given only for what is durably stored: the program is killed under load, again and again, and every
//! receipt that was ever given must be found afterwards.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use system_tests::client::Client;
use system_tests::contract::{self, RATE_LIMIT};
use system_tests::house::House;
use system_tests::server::Server;

/// Who sends notices, each from several places at once.
const SENDERS: usize = 4;

/// A notice that was answered with a receipt.
#[derive(Clone, Debug)]
struct Receipt {
    path: String,
    text: String,
}

/// What one round of load brought.
struct Round {
    receipts: Vec<Receipt>,
    /// Forms that were on their way when the program was killed.
    broken_off: usize,
}

fn kills() -> u64 {
    if contract::long() { 200 } else { 20 }
}

/// A pause that differs from round to round, so that the program is hit in the middle of different work.
fn pause(round: u64) -> Duration {
    Duration::from_millis(150 + round.wrapping_mul(0x9E37_79B9_7F4A_7C15) % 900)
}

/// Sends notices until the program is gone.
fn send(mut client: Client, round: u64, sender: usize, results: &Mutex<Round>, over: &AtomicBool) {
    for number in 0.. {
        if over.load(Ordering::SeqCst) {
            return;
        }
        let text = format!("Melding {round}-{sender}-{number} om behov for hjelp hjemme.");
        let sent = client.send_notice(&text);
        let mut results = results.lock().expect("no sender panics with the list");
        match sent {
            Ok(path) => results.receipts.push(Receipt { path, text }),
            Err(error) if over.load(Ordering::SeqCst) => {
                drop(error);
                results.broken_off += 1;
                return;
            }
            Err(error) => panic!("a notice was refused while the program ran: {error:#}"),
        }
    }
}

/// Lets several people send at once and kills the program in the middle of it.
fn load_and_kill(server: Server, round: u64) -> Round {
    let results = Mutex::new(Round {
        receipts: Vec::new(),
        broken_off: 0,
    });
    let over = AtomicBool::new(false);
    let clients: Vec<Client> = (0..SENDERS)
        .map(|_| server.sign_in("parent").expect("a parent is let in"))
        .collect();
    thread::scope(|scope| {
        for (sender, client) in clients.into_iter().enumerate() {
            let (results, over) = (&results, &over);
            scope.spawn(move || send(client, round, sender, results, over));
        }
        thread::sleep(pause(round));
        over.store(true, Ordering::SeqCst);
        server.kill().expect("the program ran until it was killed");
    });
    results.into_inner().expect("no sender panicked")
}

/// The receipts that are not found, or that belong to another text.
fn lost(server: &Server, receipts: &[Receipt]) -> Vec<Receipt> {
    let mut client = server.sign_in("parent").expect("a parent is let in");
    let found = |receipt: &&Receipt, client: &mut Client| {
        client
            .get(contract::notice_of(&receipt.path))
            .is_ok_and(|page| page.status == 200 && page.body.contains(&receipt.text))
    };
    receipts
        .iter()
        .filter(|receipt| !found(receipt, &mut client))
        .cloned()
        .collect()
}

#[test]
fn every_receipt_survives_a_kill() {
    let house = House::new()
        .expect("there is room for the test")
        .with(RATE_LIMIT, "off");
    let mut all = Vec::new();
    let mut broken_off = 0;
    for round in 0..kills() {
        let server = house.start().expect("the program starts after a kill");
        let result = load_and_kill(server, round);
        broken_off += result.broken_off;
        let server = house.start().expect("the program starts after a kill");
        assert_eq!(
            lost(&server, &result.receipts).len(),
            0,
            "round {round} lost receipts"
        );
        all.extend(result.receipts);
        server.kill().expect("the program ran until it was killed");
    }
    let server = house.start().expect("the program starts after a kill");
    let lost = lost(&server, &all);
    assert!(
        lost.is_empty(),
        "{} of {} receipts are lost, such as {:?}",
        lost.len(),
        all.len(),
        lost[0]
    );
    println!(
        "{} kills, {} receipts, {broken_off} forms broken off",
        kills(),
        all.len()
    );
    // a test in which nothing was going on when the program was killed would show nothing
    assert!(
        all.len() as u64 >= 2 * kills(),
        "only {} receipts in {} rounds",
        all.len(),
        kills()
    );
    assert!(
        broken_off as u64 >= kills(),
        "only {broken_off} forms were on their way in {} kills",
        kills()
    );
    server.stop().expect("the program stops when asked");
    house.verify().expect("the journal is unbroken");
}
