//! Enrollment: a single-use code for this laptop's place in the agency.

use crate::http::{Address, Http};
use crate::{Error, Result};
use history::{DeviceId, SecretKey};
use protocol::{EnrollRequest, EnrollResponse, path};

/// This laptop's place in an agency.
#[derive(Debug, Clone)]
pub struct Enrolled {
    /// Where the server is.
    pub address: Address,
    /// The agency's answer.
    pub response: EnrollResponse,
}

/// Asks the agency for a place. `previous` is the laptop's current place, if it has one.
///
/// # Errors
/// [`Error::CodeRefused`], [`Error::TooManyTries`], [`Error::Address`],
/// [`Error::NoNetwork`]; [`Error::WrongServer`] when the answer contradicts itself.
pub async fn enroll(
    http: &Http,
    server: &str,
    code: &str,
    device_name: &str,
    key: &SecretKey,
    previous: Option<DeviceId>,
) -> Result<Enrolled> {
    let address = Address::read(server)?;
    let code = code.trim().to_owned();
    let proof = key.sign(code.as_bytes());
    let request = EnrollRequest {
        code,
        device_name: device_name.to_owned(),
        key: key.public(),
        proof,
        previous,
    };
    let response: EnrollResponse = http.post_unsigned(&address, path::ENROLL, &request).await?;
    let certificate = &response.certificate;
    if certificate.key != key.public() || !certificate.holds(certificate.agency, &response.identity)
    {
        return Err(Error::WrongServer);
    }
    Ok(Enrolled { address, response })
}
