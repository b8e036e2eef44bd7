//! Random numbers are drawn by whoever has a source of them, and handed in: what is made of them can be made again.

use std::convert::Infallible;

use hpke::rand_core::{TryCryptoRng, TryRng};
use sha2::{Digest, Sha256};

/// Random bytes drawn elsewhere, stretched as far as somebody asks.
pub(crate) struct Drawn {
    seed: [u8; 32],
    count: u64,
}

impl From<[u8; 32]> for Drawn {
    fn from(seed: [u8; 32]) -> Self {
        Self { seed, count: 0 }
    }
}

impl TryRng for Drawn {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, to: &mut [u8]) -> Result<(), Infallible> {
        for part in to.chunks_mut(32) {
            let block =
                Sha256::new().chain_update(self.seed).chain_update(self.count.to_le_bytes()).finalize();
            self.count += 1;
            for (to, from) in part.iter_mut().zip(block) {
                *to = from;
            }
        }
        Ok(())
    }
}

impl TryCryptoRng for Drawn {}
