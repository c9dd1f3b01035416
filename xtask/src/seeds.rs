//! Seeds of the fuzz targets, made from the vectors, and their dictionary.

use sigcodec_proof::{properties::PROPERTIES, seeds};
use std::{collections::BTreeSet, fs, path::Path};

/// Writes `fuzz/seeds/TARGET/`, `fuzz/differential/seeds/TARGET/` and `fuzz/dictionary`.
pub(crate) fn run() -> Result<String, String> {
    let mut said = Vec::new();
    let own = PROPERTIES.iter().map(|p| ("fuzz/seeds", p.name));
    for (folder, name) in own.chain(seeds::DIFFERENTIAL.iter().map(|name| ("fuzz/differential/seeds", *name)))
    {
        let folder = Path::new(folder).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        let seeds: BTreeSet<Vec<u8>> = seeds::seeds(name).into_iter().collect();
        for (n, seed) in seeds.iter().enumerate() {
            let path = folder.join(format!("{n:04}"));
            fs::write(&path, seed).map_err(|e| format!("{}: {e}", path.display()))?;
        }
        said.push(format!("{name} {}", seeds.len()));
    }
    fs::write("fuzz/dictionary", seeds::dictionary()).map_err(|e| format!("fuzz/dictionary: {e}"))?;
    Ok(format!("seeds: {}", said.join(", ")))
}
