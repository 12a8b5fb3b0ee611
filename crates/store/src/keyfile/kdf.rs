//! Deriving a key from what a person knows: Argon2id (RFC 9106). The bounds on its cost are
//! checked before any memory is taken.

use super::{Error, Result};
use argon2::{Algorithm, Argon2, Block, Params, Version};
use std::time::Duration;
use zeroize::{Zeroize, Zeroizing};

const MIB: u32 = 1024;

/// The most memory that calibration chooses: a laptop with 4 GiB must open the store while other
/// programs run.
const CALIBRATED_MEMORY: [u32; 5] = [256 * MIB, 192 * MIB, 128 * MIB, 96 * MIB, 64 * MIB];

/// The cost of deriving a key, always within the bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfParams {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl KdfParams {
    /// The least: 64 MiB, three passes, one lane (RFC 9106, section 4, second choice, with
    /// one lane because two-core laptops gain nothing from four).
    pub const FLOOR: Self = Self { memory_kib: 64 * MIB, passes: 3, lanes: 1 };
    /// The most that a key file may ask for: 1 GiB, 64 passes, 8 lanes.
    pub const CEILING: Self = Self { memory_kib: 1024 * MIB, passes: 64, lanes: 8 };

    /// A cost of KiB of memory, passes over it, and lanes.
    ///
    /// # Errors
    /// [`Error::WeakParameters`] below [`Self::FLOOR`], [`Error::AbsurdParameters`] above
    /// [`Self::CEILING`].
    pub fn new(memory_kib: u64, passes: u64, lanes: u64) -> Result<Self> {
        let (floor, ceiling) = (Self::FLOOR, Self::CEILING);
        // The ceiling first, so that the rest fits in 32 bits.
        let within = |value: u64, most: u32| u32::try_from(value).ok().filter(|v| *v <= most);
        let (Some(memory_kib), Some(passes), Some(lanes)) = (
            within(memory_kib, ceiling.memory_kib),
            within(passes, ceiling.passes),
            within(lanes, ceiling.lanes),
        ) else {
            return Err(Error::AbsurdParameters);
        };
        if memory_kib < floor.memory_kib || passes < floor.passes || lanes < floor.lanes {
            return Err(Error::WeakParameters);
        }
        Ok(Self { memory_kib, passes, lanes })
    }

    /// Memory in KiB.
    #[must_use]
    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    #[must_use]
    pub fn passes(self) -> u32 {
        self.passes
    }

    /// Lanes.
    #[must_use]
    pub fn lanes(self) -> u32 {
        self.lanes
    }
}

/// The cost that takes about `target` on this machine, and never less than the floor.
/// Memory is raised first, up to 256 MiB, because it is what an attacker's hardware lacks;
/// then the passes. `now` is a monotonic clock; it is read before and after one derivation.
///
/// # Errors
/// [`Error::OutOfMemory`] when not even the floor's memory is available.
pub fn calibrate(target: Duration, now: &dyn Fn() -> Duration) -> Result<KdfParams> {
    let floor = KdfParams::FLOOR;
    let start = now();
    derive(floor, b"calibration", b"calibration salt")?;
    let took = now().saturating_sub(start);

    // Argon2's time is proportional to memory × passes.
    let work = u128::from(floor.memory_kib) * u128::from(floor.passes);
    let affordable =
        target.as_nanos().saturating_mul(work).checked_div(took.as_nanos()).unwrap_or(0);
    let passes_at = |memory_kib: u32| affordable / u128::from(memory_kib);
    let memory_kib = CALIBRATED_MEMORY
        .into_iter()
        .find(|memory| passes_at(*memory) >= u128::from(floor.passes))
        .unwrap_or(floor.memory_kib);
    let passes = u32::try_from(passes_at(memory_kib)).unwrap_or(u32::MAX);
    Ok(KdfParams {
        memory_kib,
        passes: passes.clamp(floor.passes, KdfParams::CEILING.passes),
        lanes: floor.lanes,
    })
}

/// Derives a key from a secret and a salt.
pub(super) fn derive(
    params: KdfParams,
    secret: &[u8],
    salt: &[u8; 16],
) -> Result<Zeroizing<[u8; 32]>> {
    // Argon2 accepts every cost within the bounds of `KdfParams`.
    let params = Params::new(params.memory_kib, params.passes, params.lanes, Some(32))
        .map_err(|_| Error::AbsurdParameters)?;
    let mut memory = Memory::take(params.block_count())?;
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(secret, salt, key.as_mut(), &mut memory.0[..])
        .map_err(|_| Error::AbsurdParameters)?;
    Ok(key)
}

/// Argon2's memory. A failed allocation is an error instead of the end of the process, and the
/// memory is wiped when it is freed.
struct Memory(Vec<Block>);

impl Memory {
    fn take(blocks: usize) -> Result<Self> {
        let mut memory = Vec::new();
        memory.try_reserve_exact(blocks).map_err(|_| Error::OutOfMemory)?;
        memory.resize(blocks, Block::new());
        Ok(Self(memory))
    }
}

impl Drop for Memory {
    fn drop(&mut self) {
        for block in &mut self.0 {
            block.zeroize();
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]
    use super::*;
    use std::cell::Cell;

    /// The cost that is chosen where the floor takes this many milliseconds.
    fn chosen_where_the_floor_takes(millis: u64) -> KdfParams {
        let reads = Cell::new(0);
        calibrate(Duration::from_secs(1), &|| {
            Duration::from_millis(reads.replace(reads.get() + 1) * millis)
        })
        .unwrap()
    }

    #[test]
    fn a_fast_machine_gets_more_memory_and_then_more_passes() {
        assert_eq!(chosen_where_the_floor_takes(190), KdfParams::new(256 * 1024, 3, 1).unwrap());
        assert_eq!(chosen_where_the_floor_takes(50), KdfParams::new(256 * 1024, 15, 1).unwrap());
    }

    #[test]
    fn a_slow_machine_never_goes_below_the_floor() {
        assert_eq!(chosen_where_the_floor_takes(5000), KdfParams::FLOOR);
    }

    #[test]
    fn a_clock_that_stands_still_gives_the_floor() {
        assert_eq!(chosen_where_the_floor_takes(0), KdfParams::FLOOR);
    }

    #[test]
    fn a_middling_machine_gets_what_it_can_afford_in_a_second() {
        assert_eq!(chosen_where_the_floor_takes(400), KdfParams::new(128 * 1024, 3, 1).unwrap());
    }

    #[test]
    fn memory_that_is_not_to_be_had_is_an_error() {
        let more_than_there_is = isize::MAX.unsigned_abs() / Block::SIZE;
        assert!(matches!(Memory::take(more_than_there_is).err(), Some(Error::OutOfMemory)));
    }

    #[test]
    fn the_derived_key_is_that_of_the_reference_implementation() {
        // By the reference implementation in C, as argon2-cffi calls it:
        // hash_secret_raw(b"password", b"somesaltsomesalt", 3, 65536, 1, 32, Type.ID).
        let key = derive(KdfParams::FLOOR, b"password", b"somesaltsomesalt").unwrap();
        assert_eq!(key[..], REFERENCE[..]);
    }

    const REFERENCE: [u8; 32] = [
        0x76, 0x64, 0xad, 0x4b, 0xa1, 0xa3, 0xc9, 0x99, 0xfc, 0xdd, 0x09, 0x91, 0xff, 0xc2, 0x27,
        0x0f, 0x78, 0x30, 0x2d, 0x23, 0x83, 0x23, 0x3d, 0xb5, 0xe7, 0xbe, 0xfc, 0x85, 0xd1, 0xbb,
        0x18, 0x19,
    ];
}
