//! Errors as exceptions: what went wrong, in which layer, at which octet.

use pyo3::{
    create_exception,
    exceptions::{PyException, PyOSError},
    prelude::*,
    types::PyDict,
};
use sigcodec_capture::file::FileError;
use sigcodec_render::Refusal;

create_exception!(
    sigcodec,
    Error,
    PyException,
    "What every error of this package is, but those of arguments."
);
create_exception!(
    sigcodec,
    DecodeError,
    Error,
    "A message that cannot be decoded. `layer`, `kind` and `path` are text, `offset` counts the octets of the message from 0."
);
create_exception!(
    sigcodec,
    CaptureError,
    Error,
    "A capture that cannot be read, or not to its end. `kind` is `format`, `truncated` or `tooLarge`."
);

create_exception!(
    sigcodec,
    CraftError,
    Error,
    "A dict that no message shows. `path` names the member that cannot be as it says; it is empty if it is all of it."
);

fn with(py: Python<'_>, error: PyErr, said: &[(&str, Option<Bound<'_, PyAny>>)]) -> PyErr {
    for (name, value) in said {
        if let Err(e) = error.value(py).setattr(*name, value) {
            return e;
        }
    }
    error
}

/// An item of the list `errors` of a message.
pub(crate) fn of_fault(fault: &Bound<'_, PyDict>) -> PyErr {
    let py = fault.py();
    let get = |name: &str| fault.get_item(name).ok().flatten();
    let text = |name: &str| get(name).map(|t| t.to_string()).unwrap_or_default();
    let at = get("offset").map_or(String::new(), |at| format!(" at octet {at}"));
    let error = DecodeError::new_err(format!("{}{at}: {}", text("layer"), text("message")));
    with(py, error, &["layer", "offset", "kind", "path"].map(|name| (name, get(name))))
}

/// Why a capture cannot be read.
pub(crate) fn of_file(py: Python<'_>, error: &FileError) -> PyErr {
    let kind = match error {
        FileError::Io(e) => return PyOSError::new_err(e.to_string()),
        FileError::Format => "format",
        FileError::Truncated => "truncated",
        FileError::TooLarge => "tooLarge",
        _ => "other",
    };
    let text = |text: &str| text.into_pyobject(py).ok().map(Bound::into_any);
    let said = [("layer", text("capture")), ("offset", None), ("kind", text(kind)), ("path", None)];
    with(py, CaptureError::new_err(error.to_string()), &said)
}

/// Why a dict becomes no message.
pub(crate) fn of_refusal(py: Python<'_>, refusal: &Refusal) -> PyErr {
    let text = |text: &str| text.into_pyobject(py).ok().map(Bound::into_any);
    let said = [
        ("layer", text("craft")),
        ("offset", None),
        ("kind", text("refused")),
        ("path", text(&refusal.path)),
    ];
    with(py, CraftError::new_err(refusal.to_string()), &said)
}
