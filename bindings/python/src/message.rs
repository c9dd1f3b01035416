//! One message.

use crate::{errors, owned::Owned};
use core::cell::Cell;
use pyo3::{
    exceptions::{PyTypeError, PyValueError},
    prelude::*,
    sync::PyOnceLock,
    types::{PyByteArray, PyBytes, PyDict, PyList, PyMemoryView, PyString},
};
use sigcodec::{dissect::Start, wire::Network};
use sigcodec_capture::write_end;
use sigcodec_render::{Audited, Row};
use sigcodec_trace::{Form, Writer, framing, networks::Networks, paste};
use std::borrow::Cow;

/// The layer that is found by the octets.
const AUTO: &str = "auto";

/// What a message is shown with, in memory that is kept.
#[derive(Default)]
struct Made {
    writer: Writer,
    odd: Audited,
    text: Vec<u8>,
}

thread_local! {
    // It is taken out while it is used: making an object may run a program of the user.
    static MADE: Cell<Made> = Cell::default();
}

/// Which networks an argument names: `None`, `"ansi"`, or several texts as `--network` takes them.
#[derive(FromPyObject)]
pub(crate) enum Named {
    One(String),
    Several(Vec<String>),
}

pub(crate) fn networks(named: Option<Named>) -> PyResult<Networks> {
    let said = match named {
        None => return Ok(Networks::default()),
        Some(Named::One(one)) => vec![one],
        Some(Named::Several(several)) => several,
    };
    Networks::new(&said).map_err(|e| PyValueError::new_err(format!("network: {e}")))
}

/// What `layer` names; `None` if it is to be found by the octets.
pub(crate) fn start(layer: &str) -> PyResult<Option<Start>> {
    if layer.eq_ignore_ascii_case(AUTO) {
        return Ok(None);
    }
    Start::parse(layer).map(Some).map_err(|e| PyValueError::new_err(format!("{e}, {AUTO}")))
}

/// Octets of `bytes`, `bytearray` or `memoryview`.
fn bytes<'p>(given: &'p Bound<'_, PyAny>) -> PyResult<Cow<'p, [u8]>> {
    if let Ok(bytes) = given.cast::<PyBytes>() {
        return Ok(Cow::Borrowed(bytes.as_bytes()));
    }
    if let Ok(array) = given.cast::<PyByteArray>() {
        return Ok(Cow::Owned(array.to_vec()));
    }
    if given.cast::<PyMemoryView>().is_ok() {
        let copy = given.call_method0("tobytes")?;
        return Ok(Cow::Owned(copy.cast::<PyBytes>()?.as_bytes().to_vec()));
    }
    let name = given.get_type().name()?;
    Err(PyTypeError::new_err(format!("octets are bytes, bytearray or memoryview, not {name}")))
}

/// A message: its octets, where it stood, and what it says.
///
/// `Message(octets, layer="m3ua", network=None)` is a message by itself. `layer` is what it begins with, as `sigdump --layer`
/// takes it: `m3ua`, `sccp`, `tcap`, `diameter`, `map-arg:OPERATION[@VERSION]`, `sms-mt` and so on, or `auto`. `network` is
/// whose coding it has: `itu`, `ansi`, `china`, `japan`, `france`, `israel` or `russia`, or a list with conditions.
///
/// Octets that cannot be decoded raise nothing: `errors()` tells of them, and `json()` has what could be read.
#[pyclass(frozen, module = "sigcodec")]
pub(crate) struct Message(pub(crate) Owned);

impl Message {
    fn of(given: &Bound<'_, PyAny>, layer: &str, network: Option<Named>) -> PyResult<Self> {
        let octets = bytes(given)?;
        let octets = octets.as_ref();
        let networks = networks(network)?;
        let none = || PyValueError::new_err("no layer reads these octets; layer says which");
        let start = match start(layer)? {
            Some(start) => start,
            None => framing::start_of(octets, networks.usual()).ok_or_else(none)?.1,
        };
        Ok(Self(Owned::alone(start, networks.of(None, None, start, octets), octets)))
    }
    /// The message in a form, without the line feed at its end.
    fn shown<R>(&self, form: Form, raw: bool, f: impl FnOnce(&[u8]) -> R) -> R {
        let mut made = MADE.take();
        made.text.clear();
        made.writer.raw = raw;
        self.0.with(|unit| {
            unit.audit(&mut made.odd);
            made.writer.unit(form, unit, &made.odd, &mut made.text);
        });
        let shown = f(made.text.trim_ascii_end());
        MADE.set(made);
        shown
    }
    fn text<'py>(&self, py: Python<'py>, form: Form, raw: bool) -> PyResult<Bound<'py, PyString>> {
        self.shown(form, raw, |text| PyString::from_bytes(py, text))
    }
    /// The JSON of a form, read.
    fn object<'py>(&self, py: Python<'py>, form: Form, raw: bool) -> PyResult<Bound<'py, PyDict>> {
        static LOADS: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let text = self.text(py, form, raw)?;
        let object = LOADS.import(py, "json", "loads")?.call1((text,))?;
        Ok(object.cast_into::<PyDict>()?)
    }
}

/// The faults in `errors` of a message.
fn faults<'py>(object: &Bound<'py, PyDict>) -> PyResult<Vec<Bound<'py, PyDict>>> {
    let Some(list) = object.get_item("errors")? else { return Ok(Vec::new()) };
    list.cast::<PyList>()?.iter().map(|fault| Ok(fault.cast_into::<PyDict>()?)).collect()
}

#[pymethods]
impl Message {
    #[new]
    #[pyo3(signature = (octets, layer = "m3ua", network = None))]
    fn new(octets: &Bound<'_, PyAny>, layer: &str, network: Option<Named>) -> PyResult<Self> {
        Self::of(octets, layer, network)
    }
    /// The message as one line of JSON, as `sigdump --format json` prints it (docs/JSON.md); with `raw=True` the octets of each
    /// layer are in it, as `--raw` has them, and `craft` takes it.
    #[pyo3(signature = (*, raw = false))]
    fn json<'py>(&self, py: Python<'py>, raw: bool) -> PyResult<Bound<'py, PyString>> {
        self.text(py, Form::Json, raw)
    }
    /// The same as a dict.
    #[pyo3(signature = (*, raw = false))]
    fn dict<'py>(&self, py: Python<'py>, raw: bool) -> PyResult<Bound<'py, PyDict>> {
        self.object(py, Form::Json, raw)
    }
    /// What a firewall asks: identities, operations, context, flags and errors, as `sigdump --format screen` has them.
    fn inspect<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.object(py, Form::Screen, false)
    }
    /// Every field with its octets, for people.
    fn tree<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        self.text(py, Form::Tree, false)
    }
    /// One line, for people.
    fn line<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        self.text(py, Form::Line, false)
    }
    /// What could not be decoded: a list of `DecodeError`, which are not raised.
    fn errors<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyAny>>> {
        let faults = faults(&self.dict(py, false)?)?;
        Ok(faults
            .iter()
            .map(|fault| errors::of_fault(fault).into_value(py).into_bound(py).into_any())
            .collect())
    }
    /// The octets encoded again from what was decoded; `None` where the outermost layer could not be.
    fn reencode<'py>(&self, py: Python<'py>) -> Option<Bound<'py, PyBytes>> {
        self.0.with(|unit| unit.decoded.reencode()).map(|octets| PyBytes::new(py, &octets))
    }
    /// The octets; of a message that was collected from segments those that it carries.
    #[getter]
    fn octets<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        self.0.with(|unit| PyBytes::new(py, unit.octets))
    }
    /// The names of its layers, the lowest first.
    #[getter]
    fn layers(&self) -> Vec<&'static str> {
        self.0.with(|unit| Row::of(unit.decoded, &Audited::of(unit.decoded)).layers)
    }
    /// Whose coding it has.
    #[getter]
    fn network(&self) -> &'static str {
        Network::name(self.0.network())
    }
    /// The number of its packet in the capture, from 1; `None` for a message by itself.
    #[getter]
    fn frame(&self) -> Option<u64> {
        self.0.place().map(|p| p.frame)
    }
    /// When it was captured, `datetime` in UTC with microseconds; `time_ns` has all digits.
    #[getter]
    fn time<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some(place) = self.0.place() else { return Ok(None) };
        let of = py.import("datetime")?;
        let utc = of.getattr("timezone")?.getattr("utc")?;
        let epoch = of.getattr("datetime")?.call1((1970, 1, 1, 0, 0, 0, 0, utc))?;
        let microseconds = place.time.nanoseconds.div_euclid(1000);
        epoch.add(of.getattr("timedelta")?.call1((0, 0, microseconds))?).map(Some)
    }
    /// The same in nanoseconds since 1970.
    #[getter]
    fn time_ns(&self) -> Option<i128> {
        self.0.place().map(|p| p.time.nanoseconds)
    }
    /// Address and port that it comes from.
    #[getter]
    fn source(&self) -> Option<String> {
        self.0.place().and_then(|p| p.ends).map(|ends| end(ends.source))
    }
    /// Address and port that it goes to.
    #[getter]
    fn destination(&self) -> Option<String> {
        self.0.place().and_then(|p| p.ends).map(|ends| end(ends.destination))
    }
    fn __str__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyString>> {
        self.line(py)
    }
    fn __repr__(&self) -> String {
        let frame = self.0.place().map_or(String::new(), |p| format!(" of frame {}", p.frame));
        format!("<sigcodec.Message{frame}, {}, {} octets>", self.layers().join(" "), self.0.len())
    }
}

fn end(end: (core::net::IpAddr, u16)) -> String {
    let mut out = Vec::new();
    write_end(&mut out, end);
    String::from_utf8_lossy(&out).into_owned()
}

/// Decodes a message: a dict as `sigdump --format json` prints it (docs/JSON.md).
///
/// What cannot be read further in stands in `errors` and is left out at its place; `DecodeError` is raised where the outermost
/// layer cannot be read, and with `strict=True` for whatever cannot. With `raw=True` the octets of each layer are there, and
/// `craft` takes it. Arguments as of `Message`.
#[pyfunction]
#[pyo3(signature = (octets, layer = "m3ua", network = None, *, strict = false, raw = false))]
pub(crate) fn decode<'py>(
    octets: &Bound<'py, PyAny>,
    layer: &str,
    network: Option<Named>,
    strict: bool,
    raw: bool,
) -> PyResult<Bound<'py, PyDict>> {
    let object = Message::of(octets, layer, network)?.dict(octets.py(), raw)?;
    if strict || object.contains("undecoded")? {
        if let Some(fault) = faults(&object)?.first() {
            return Err(errors::of_fault(fault));
        }
    }
    Ok(object)
}

/// Tells what a firewall asks of a message: a dict with `imsi`, `msisdn`, `imei`, `identities`, `undecodable`, `operations`,
/// `context`, `flags` and `errors`, as `sigdump --format screen` prints it (docs/JSON.md).
///
/// Nothing that stands in the octets raises: what was not read is told by `undecodable` and `errors`. Arguments as of
/// `Message`.
#[pyfunction]
#[pyo3(signature = (octets, layer = "m3ua", network = None))]
pub(crate) fn inspect<'py>(
    octets: &Bound<'py, PyAny>,
    layer: &str,
    network: Option<Named>,
) -> PyResult<Bound<'py, PyDict>> {
    Message::of(octets, layer, network)?.inspect(octets.py())
}

/// The octets of a message that shows `message`: a dict that `decode` gave with `raw=True`, or the text of one, with members
/// that were changed or taken out; lengths follow (docs/JSON.md).
///
/// `CraftError` says which member no octets were found for.
#[pyfunction]
pub(crate) fn craft<'py>(message: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyBytes>> {
    let py = message.py();
    let text = match message.cast::<PyString>() {
        Ok(text) => text.to_string(),
        Err(_) if message.is_instance_of::<PyDict>() => {
            py.import("json")?.call_method1("dumps", (message,))?.to_string()
        }
        Err(_) => {
            let name = message.get_type().name()?;
            return Err(PyTypeError::new_err(format!("a message is a dict or the text of one, not {name}")));
        }
    };
    let crafted = py.detach(|| sigcodec_render::craft(&text)).map_err(|e| errors::of_refusal(py, &e))?;
    Ok(PyBytes::new(py, &crafted.octets))
}

/// The octets of a text as dumps and programs write them: hexadecimal with offsets and text beside it, a list of C, an
/// escaped string, base64. `ValueError` says why there are none.
#[pyfunction]
pub(crate) fn octets<'py>(py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyBytes>> {
    let octets = paste::octets(text).map_err(PyValueError::new_err)?;
    Ok(PyBytes::new(py, &octets))
}
