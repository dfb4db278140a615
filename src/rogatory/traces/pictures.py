"""What a picture carries: where it was taken, when, with which device, by whom."""

import io
import warnings
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from PIL import ExifTags, Image

from rogatory.traces.findings import Found, Trace, Unreadable, if_any
from rogatory.traces.xml import elements, name_of

FORMATS = {"image/jpeg": "JPEG", "image/png": "PNG", "image/tiff": "TIFF"}
_Tag, _Ifd = ExifTags.Base, ExifTags.IFD
_PLAIN_INFO = frozenset({"Author", "Artist", "Creator"})


def traces(data: bytes, media_type: str) -> Iterator[Found]:
    """What a picture carries; its points are never decoded. Raises ``Unreadable``."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # what the reader only warns of, it has not read
            image = Image.open(io.BytesIO(data), formats=(FORMATS[media_type],))
            exif = image.getexif()
            parts = [exif.get_ifd(each) for each in (_Ifd.Exif, _Ifd.GPSInfo, _Ifd.IFD1)]
    except (OSError, ValueError, SyntaxError, Warning, Image.DecompressionBombError):
        raise Unreadable from None
    taken, place, preview = parts
    yield from _of_exif(exif, taken)
    yield from _position(place)
    if preview:
        yield Found(what=Trace.PREVIEW)
    yield from _of_info(image.info)


def _of_exif(exif: Mapping[int, Any], taken: Mapping[int, Any]) -> Iterator[Found]:
    people = (exif.get(_Tag.Artist), exif.get(_Tag.XPAuthor), taken.get(_Tag.CameraOwnerName))
    yield from if_any(Trace.AUTHORS, (*map(_text, people), _text(exif.get(_Tag.Copyright))))
    devices = (exif.get(_Tag.Make), exif.get(_Tag.Model), taken.get(_Tag.BodySerialNumber))
    yield from if_any(Trace.DEVICE, (*map(_text, devices), _text(taken.get(_Tag.LensSerialNumber))))
    yield from if_any(Trace.TAKEN, [_text(taken.get(_Tag.DateTimeOriginal))])
    notes = (exif.get(_Tag.ImageDescription), taken.get(_Tag.UserComment), exif.get(_Tag.XPComment))
    yield from if_any(Trace.COMMENTS, map(_text, notes))
    more = (_text(exif.get(tag)) for tag in (_Tag.XPTitle, _Tag.XPSubject, _Tag.XPKeywords))
    yield from if_any(Trace.PROPERTIES, more)


def _position(gps: Mapping[int, Any]) -> Iterator[Found]:
    if not gps:
        return
    tags = ExifTags.GPS
    pairs = ((tags.GPSLatitude, tags.GPSLatitudeRef), (tags.GPSLongitude, tags.GPSLongitudeRef))
    said = tuple(_degrees(gps.get(value), gps.get(which)) for value, which in pairs)
    yield Found(what=Trace.POSITION, said=(" ".join(said).strip(),))


def _degrees(parts: Any, which: Any) -> str:
    try:
        degrees, minutes, seconds = (float(part) for part in parts)
        return f"{degrees + minutes / 60 + seconds / 3600:.5f}°{_text(which)}"
    except (TypeError, ValueError, ZeroDivisionError):
        return ""


def _of_info(info: Mapping[str | tuple[int, int], Any]) -> Iterator[Found]:
    """What stands beside the points in segments of its own: XMP, a comment, texts under names."""
    texts = {str(name): _text(value) for name, value in info.items() if isinstance(value, str)}
    yield from if_any(Trace.AUTHORS, (value for name, value in texts.items() if name in _PLAIN_INFO))
    named = (f"{name}: {value}" for name, value in texts.items() if name not in {*_PLAIN_INFO, "xmp"})
    yield from if_any(Trace.PROPERTIES, named)
    yield from if_any(Trace.COMMENTS, [_text(info.get("comment"))])
    xmp = info.get("xmp") or info.get("XML:com.adobe.xmp") or b""
    yield from of_xmp(xmp if isinstance(xmp, bytes) else str(xmp).encode())


def of_xmp(packet: bytes) -> Iterator[Found]:
    """The creators an XMP packet names, and how often the file was worked on."""
    if not packet:
        return
    creators, history = list[str](), 0
    for element in elements(packet.strip(b"\x00 \r\n\t")):
        if any(name_of(outer) == "creator" for outer in islice(element.iterancestors(), 2)):
            creators.append(element.text or "")
        history += name_of(element) == "History"
    yield from if_any(Trace.AUTHORS, creators)
    if history:
        yield Found(what=Trace.PROPERTIES, said=("XMP History",))


def _text(value: Any) -> str:
    """A value as text: EXIF's own of Windows is in UTF-16, a note begins with eight bytes of its kind."""
    if isinstance(value, tuple) and all(isinstance(one, int) and 0 <= one < 256 for one in value):
        return _decoded(bytes(value))
    return _decoded(value) if isinstance(value, bytes) else str(value or "")


def _decoded(value: bytes) -> str:
    if value[:8] in {b"ASCII\x00\x00\x00", b"UNICODE\x00", b"\x00" * 8}:
        value = value[8:]
    wide = len(value) > 1 and value[1::2].count(0) > len(value) // 4
    return value.decode("utf-16-le" if wide else "utf-8", "replace").strip("\x00 ")
