//! `POST /v1/enroll`: a single-use code for a device's place in the agency.

use crate::caller::role;
use crate::db::stored;
use crate::refusal::Refusal;
use crate::{AGENCY, Result, Server, admin, code};
use history::{DeviceId, Digest, StaffId};
use protocol::{Certificate, EnrollRequest, EnrollResponse, ErrorCode, Role};
use rusqlite::{OptionalExtension, Transaction};

struct Place {
    staff: StaffId,
    name: String,
    role: Role,
}

pub(crate) fn enroll(server: &Server, request: &EnrollRequest) -> Result<EnrollResponse, Refusal> {
    let name = admin::name(&request.device_name).map_err(|_| ErrorCode::BadRequest)?;
    if !request.key.verifies(request.code.as_bytes(), &request.proof) {
        return Err(ErrorCode::NotSigned.into());
    }
    let hash = code::hash(&request.code).ok_or(ErrorCode::CodeRefused)?;
    let device = server.world.id()?.into();
    let now = server.world.now();
    let (place, certificate, held) = server.write(|tx| {
        let place = find(tx, &hash, now)?.ok_or(ErrorCode::CodeRefused)?;
        let message =
            Certificate::message(server.agency, device, &request.key, place.staff, &place.name);
        let certificate = Certificate {
            agency: server.agency,
            device,
            key: request.key,
            staff: place.staff,
            name: place.name.clone(),
            signature: server.identity.sign(&message),
        };
        insert(tx, &certificate, name, now)?;
        let held = held(tx, request.previous, place.staff)?;
        tx.prepare_cached("UPDATE enrollment SET device = ?3 WHERE agency_id = ?1 AND hash = ?2")?
            .execute((AGENCY, hash, device.0.as_bytes()))?;
        Ok((place, certificate, held))
    })?;
    tracing::info!(device = %certificate.device, "enrolled a device");
    Ok(EnrollResponse {
        agency_name: server.agency_name.clone(),
        identity: server.identity.public(),
        certificate,
        role: place.role,
        held,
    })
}

/// For whom the code was issued, if it can still be used.
fn find(tx: &Transaction<'_>, hash: &[u8; 32], now: i64) -> Result<Option<Place>> {
    let found = tx
        .prepare_cached(include_str!("place.sql"))?
        .query_row((AGENCY, hash, now), |row| {
            Ok((stored(row, 0)?, row.get(1)?, row.get::<_, String>(2)?))
        })
        .optional()?;
    found.map(|(staff, name, text)| Ok(Place { staff, name, role: role(&text)? })).transpose()
}

/// Up to which number the changes of an earlier place of the same member of staff are here.
fn held(tx: &Transaction<'_>, previous: Option<DeviceId>, staff: StaffId) -> Result<u64> {
    let Some(device) = previous else { return Ok(0) };
    let head = tx
        .prepare_cached("SELECT head FROM device WHERE agency_id = ?1 AND id = ?2 AND staff = ?3")?
        .query_row((AGENCY, device.0.as_bytes(), staff.0.as_bytes()), |row| row.get(0))
        .optional()?;
    Ok(head.unwrap_or(0))
}

fn insert(
    tx: &Transaction<'_>,
    certificate: &Certificate,
    name: &str,
    now: i64,
) -> Result<(), Refusal> {
    let key = certificate.key.to_bytes();
    let known = "SELECT 1 FROM device WHERE agency_id = ?1 AND key = ?2";
    if tx.prepare_cached(known)?.exists((AGENCY, key))? {
        // One key, one chain: a second device with the same key would look like the first.
        return Err(ErrorCode::BadRequest.into());
    }
    tx.prepare_cached(include_str!("device.sql"))?.execute((
        AGENCY,
        certificate.device.0.as_bytes(),
        certificate.staff.0.as_bytes(),
        name,
        key,
        &certificate.name,
        certificate.signature.0,
        now,
        Digest::START.0,
    ))?;
    Ok(())
}
