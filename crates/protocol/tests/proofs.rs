//! What the agency signs holds for exactly what it says, and for nothing else.
#![allow(clippy::unwrap_used, missing_docs)]

use history::{AgencyId, DeviceId, Digest, PublicKey, SecretKey, StaffId};
use protocol::{Certificate, Receipt, Role};
use uuid::Uuid;

fn key(n: u8) -> SecretKey {
    SecretKey::from_bytes(&[n; 32])
}

fn agency(n: u8) -> AgencyId {
    Uuid::from_bytes([n; 16]).into()
}

fn device(n: u8) -> DeviceId {
    Uuid::from_bytes([n; 16]).into()
}

fn staff(n: u8) -> StaffId {
    Uuid::from_bytes([n; 16]).into()
}

#[test]
fn a_receipt_holds_for_the_changes_the_device_and_the_agency_that_it_names_only() {
    let (head, digest, time) = (7, Digest([1; 32]), 1_763_735_527_000);
    let message = Receipt::message(agency(1), device(2), head, digest, time);
    let signature = key(3).sign(&message);
    let receipt = Receipt { head, digest, time, signature };
    let identity = key(3).public();
    assert!(receipt.holds(agency(1), device(2), &identity));
    assert!(!receipt.holds(agency(9), device(2), &identity), "another agency");
    assert!(!receipt.holds(agency(1), device(9), &identity), "another device");
    assert!(!receipt.holds(agency(1), device(2), &key(9).public()), "another server");
    for altered in [
        Receipt { head: 8, ..receipt.clone() },
        Receipt { digest: Digest([9; 32]), ..receipt.clone() },
        Receipt { time: time + 1, ..receipt.clone() },
    ] {
        assert!(!altered.holds(agency(1), device(2), &identity), "{altered:?}");
    }
}

fn certified(signer: &SecretKey, agency: AgencyId, device_key: PublicKey) -> Certificate {
    let (device, staff, name) = (device(2), staff(4), "Maria Ortiz");
    let message = Certificate::message(agency, device, &device_key, staff, name);
    let signature = signer.sign(&message);
    Certificate { agency, device, key: device_key, staff, name: name.into(), signature }
}

#[test]
fn a_certificate_holds_for_the_device_that_the_agency_vouched_for_only() {
    let identity = key(3).public();
    let certificate = certified(&key(3), agency(1), key(5).public());
    assert!(certificate.holds(agency(1), &identity));
    assert!(!certificate.holds(agency(9), &identity), "another agency");
    assert!(!certificate.holds(agency(1), &key(9).public()), "another server");
    let elsewhere = certified(&key(3), agency(9), key(5).public());
    assert!(!elsewhere.holds(agency(1), &identity), "signed by the same key for another agency");
    for altered in [
        Certificate { agency: agency(9), ..certificate.clone() },
        Certificate { device: device(9), ..certificate.clone() },
        Certificate { key: key(9).public(), ..certificate.clone() },
        Certificate { staff: staff(9), ..certificate.clone() },
        Certificate { name: "Somebody else".into(), ..certificate.clone() },
    ] {
        assert!(!altered.holds(agency(1), &identity), "{altered:?}");
    }
}

#[test]
fn supervisors_and_administrators_write_what_the_agency_shares_and_case_workers_do_not() {
    let writes =
        [Role::CaseWorker, Role::Supervisor, Role::Administrator].map(Role::writes_for_the_agency);
    assert_eq!(writes, [false, true, true]);
}
