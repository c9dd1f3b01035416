from collections.abc import Iterator, Sequence
from datetime import datetime
from os import PathLike
from types import TracebackType
from typing import Any, Protocol, final

import pyarrow  # type: ignore[import-untyped]

# A class has a method of this name.
_Dict = dict[str, Any]

__version__: str
__all__ = [
    "Capture",
    "CaptureError",
    "CraftError",
    "DecodeError",
    "Error",
    "Message",
    "Rows",
    "__version__",
    "capture_rows",
    "craft",
    "decode",
    "decode_rows",
    "inspect",
    "octets",
    "open",
]

class _ArrowArray(Protocol):
    def __arrow_c_array__(self, requested_schema: object | None = ...) -> tuple[object, object]: ...

class _ArrowStream(Protocol):
    def __arrow_c_stream__(self, requested_schema: object | None = ...) -> object: ...

class Error(Exception):
    """What every error of this package is, but those of arguments."""

    layer: str
    offset: int | None
    kind: str
    path: str | None

class DecodeError(Error):
    """A message that cannot be decoded."""

class CaptureError(Error):
    """A capture that cannot be read, or not to its end."""

class CraftError(Error):
    """A dict that no message shows; `path` names the member."""

@final
class Message:
    """A message: its octets, where it stood, and what it says."""

    def __new__(
        cls,
        octets: bytes | bytearray | memoryview,
        layer: str = "m3ua",
        network: str | Sequence[str] | None = None,
    ) -> Message: ...
    def json(self, *, raw: bool = False) -> str:
        """The message as one line of JSON, as `sigdump --format json` prints it."""
    def dict(self, *, raw: bool = False) -> _Dict:
        """The same as a dict."""
    def inspect(self) -> _Dict:
        """What a firewall asks: identities, operations, context, flags and errors."""
    def tree(self) -> str:
        """Every field with its octets, for people."""
    def line(self) -> str:
        """One line, for people."""
    def errors(self) -> list[DecodeError]:
        """What could not be decoded; it is not raised."""
    def reencode(self) -> bytes | None:
        """The octets encoded again from what was decoded; None where the outermost layer could not be."""
    @property
    def octets(self) -> bytes:
        """The octets."""
    @property
    def layers(self) -> list[str]:
        """The names of its layers, the lowest first."""
    @property
    def network(self) -> str:
        """Whose coding it has."""
    @property
    def frame(self) -> int | None:
        """The number of its packet in the capture, from 1."""
    @property
    def time(self) -> datetime | None:
        """When it was captured, in UTC with microseconds."""
    @property
    def time_ns(self) -> int | None:
        """The same in nanoseconds since 1970."""
    @property
    def source(self) -> str | None:
        """Address and port that it comes from."""
    @property
    def destination(self) -> str | None:
        """Address and port that it goes to."""

@final
class Capture:
    """The messages of a capture, one after the other."""

    def __iter__(self) -> Iterator[Message]: ...
    def __next__(self) -> Message: ...
    def __enter__(self) -> Capture: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
        /,
    ) -> None: ...
    def close(self) -> None:
        """Ends the reading."""
    @property
    def notes(self) -> list[_Dict]:
        """What could not be handed up so far: `frame`, `layer`, `kind`, `message`."""
    @property
    def summary(self) -> list[str]:
        """At the end: what the capture has beside signalling, and what was not decoded."""

@final
class Rows:
    """The rows of a capture: an iterator of batches, and a stream of Arrow, to be read once."""

    def __iter__(self) -> Iterator[pyarrow.RecordBatch]: ...
    def __next__(self) -> pyarrow.RecordBatch: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    @property
    def schema(self) -> pyarrow.Schema:
        """The columns."""
    @property
    def notes(self) -> list[_Dict]:
        """What could not be handed up so far: `frame`, `layer`, `kind`, `message`."""
    @property
    def summary(self) -> list[str]:
        """At the end: what the capture has beside signalling, and what was not decoded."""

def decode(
    octets: bytes | bytearray | memoryview,
    layer: str = "m3ua",
    network: str | Sequence[str] | None = None,
    *,
    strict: bool = False,
    raw: bool = False,
) -> _Dict:
    """Decodes a message: a dict as `sigdump --format json` prints it."""

def craft(message: _Dict | str) -> bytes:
    """The octets of a message that shows a dict of `decode(…, raw=True)`, changed."""

def inspect(
    octets: bytes | bytearray | memoryview,
    layer: str = "m3ua",
    network: str | Sequence[str] | None = None,
) -> _Dict:
    """Tells what a firewall asks of a message, as `sigdump --format screen` prints it."""

def octets(text: str) -> bytes:
    """The octets of a text as dumps and programs write them."""

def open(
    path: str | PathLike[str],
    *,
    network: str | Sequence[str] | None = None,
    decode_as: Sequence[str] = ...,
) -> Capture:
    """Opens a capture, pcap or pcapng, also compressed: an iterator of its messages."""

def decode_rows(
    array: _ArrowArray | _ArrowStream,
    layer: str = "m3ua",
    network: str | Sequence[str] | None = None,
    *,
    threads: int = 2,
) -> pyarrow.RecordBatch:
    """Decodes an array of binary: a batch with a row each, with the columns of docs/PARQUET.md."""

def capture_rows(
    path: str | PathLike[str],
    *,
    network: str | Sequence[str] | None = None,
    decode_as: Sequence[str] = ...,
    batch_rows: int = 16_384,
    threads: int = 2,
) -> Rows:
    """Reads a capture as batches of rows, with the columns of docs/PARQUET.md."""
