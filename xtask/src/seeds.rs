//! Seeds of the fuzz targets, made from the vectors, and their dictionary.

use sigcodec_proof::{properties::PROPERTIES, seeds};
use std::{collections::BTreeSet, fs, path::Path};

/// Writes `fuzz/seeds/TARGET/` and `fuzz/dictionary`.
pub(crate) fn run() -> Result<String, String> {
    let mut said = Vec::new();
    for property in PROPERTIES {
        let folder = Path::new("fuzz/seeds").join(property.name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let seeds: BTreeSet<Vec<u8>> = seeds::seeds(property.name).into_iter().collect();
        for (n, seed) in seeds.iter().enumerate() {
            let path = folder.join(format!("{n:04}"));
            fs::write(&path, seed).map_err(|e| format!("{}: {e}", path.display()))?;
        }
        said.push(format!("{} {}", property.name, seeds.len()));
    }
    fs::write("fuzz/dictionary", seeds::dictionary()).map_err(|e| format!("fuzz/dictionary: {e}"))?;
    Ok(format!("seeds: {}", said.join(", ")))
}
