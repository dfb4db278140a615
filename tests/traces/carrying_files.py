"""Files that carry something besides what is seen; all they say is invented."""

import io
import zipfile
from collections.abc import Mapping
from fractions import Fraction

from PIL import ExifTags, Image
from pypdf import PdfWriter
from pypdf.annotations import Text
from pypdf.generic import ArrayObject, DictionaryObject, NameObject, TextStringObject

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODT = "application/vnd.oasis.opendocument.text"
PDF, JPEG, PNG = "application/pdf", "image/jpeg", "image/png"
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
TYPES = {"[Content_Types].xml": "<Types/>"}


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """Parts as one zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return out.getvalue()


def word(body: str = "<w:p><w:r><w:t>Seen</w:t></w:r></w:p>", **more: str | bytes) -> bytes:
    """A written text; ``more`` are further parts, a double underscore for each slash and a single for a dot."""
    named = {name.replace("__", "/").replace("_", "."): part for name, part in more.items()}
    document = f"<w:document {_W}><w:body>{body}</w:body></w:document>"
    return zipped({**TYPES, "word/document.xml": document, **named})


def properties(**said: str) -> str:
    """``docProps/core.xml``."""
    tags = {"creator": "dc", "description": "dc", "lastModifiedBy": "cp"}
    within = "".join(f"<{tags[name]}:{name}>{text}</{tags[name]}:{name}>" for name, text in said.items())
    return f"<cp:coreProperties {_CORE}>{within}</cp:coreProperties>"


def laden_word() -> bytes:
    """A text with an author, a change, a comment, hidden letters, a picture that knows its place."""
    body = (
        '<w:p><w:ins w:author="Amina Mithaliyya"><w:r><w:t>new</w:t></w:r></w:ins>'
        '<w:del w:author="Amina Mithaliyya"><w:r><w:delText>the name of the source</w:delText></w:r></w:del>'
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>not shown</w:t></w:r></w:p>"
    )
    comments = f'<w:comments {_W}><w:comment w:author="كريم المثالي"><w:p/></w:comment></w:comments>'
    parts: dict[str, str | bytes] = {
        "docProps__core_xml": properties(creator="Amina Mithaliyya", lastModifiedBy="Section 7"),
        "docProps__thumbnail_jpeg": picture(),
        "word__comments_xml": comments,
        "word__media__image1_jpeg": picture(place=True),
        "word__embeddings__oleObject1_bin": b"embedded",
    }
    return word(body, **parts)


def sheet() -> bytes:
    """A workbook with a hidden sheet, hidden rows, and a link to a file elsewhere."""
    link = (
        '<Relationship Type="x/externalLinkPath" Target="file:///S:/Secret/list.xlsx" TargetMode="External"/>'
    )
    return zipped(
        {
            **TYPES,
            "xl/workbook.xml": '<workbook><sheets><sheet name="Seen"/>'
            '<sheet name="Informants" state="veryHidden"/></sheets></workbook>',
            "xl/worksheets/sheet1.xml": '<worksheet><row hidden="1"/><row/><col hidden="true"/></worksheet>',
            "xl/externalLinks/_rels/externalLink1.xml.rels": f"<Relationships>{link}</Relationships>",
        }
    )


def open_text() -> bytes:
    """An OpenDocument text with its author, a change and a note."""
    office = (
        'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
        ' xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'
    )
    change = "<text:changed-region><dc:creator>Amina Mithaliyya</dc:creator></text:changed-region>"
    content = f"<office:document-content {office}>{change}<office:annotation/></office:document-content>"
    creator = "<meta:initial-creator>Karim Mithali</meta:initial-creator>"
    meta = f"<office:document-meta {office}>{creator}</office:document-meta>"
    return zipped({"mimetype": ODT, "content.xml": content, "meta.xml": meta, "Thumbnails/thumbnail.png": b""})


def picture(*, place: bool = False, kind: str = "JPEG", **said: str) -> bytes:
    """A picture of one colour, that may know where it was taken and by which device."""
    image, out, exif = Image.new("RGB", (8, 8), "white"), io.BytesIO(), Image.Exif()
    if place:
        exif[ExifTags.Base.Make], exif[ExifTags.Base.Artist] = "Camera (fictional)", "Karim Mithali"
        gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
        gps[ExifTags.GPS.GPSLatitudeRef], gps[ExifTags.GPS.GPSLongitudeRef] = "N", "E"
        gps[ExifTags.GPS.GPSLatitude] = (Fraction(36), Fraction(48), Fraction(18))
        gps[ExifTags.GPS.GPSLongitude] = (Fraction(10), Fraction(10), Fraction(48))
        taken = exif.get_ifd(ExifTags.IFD.Exif)
        taken[ExifTags.Base.DateTimeOriginal] = "2026:01:05 10:00:00"
    image.save(out, kind, exif=exif, **said)
    return out.getvalue()


def bare_pdf() -> bytes:
    """A page and nothing else."""
    writer, out = PdfWriter(), io.BytesIO()
    writer.add_blank_page(72, 72)
    writer.metadata = None
    writer.write(out)
    return out.getvalue()


def laden_pdf() -> bytes:
    """An author, a note, a file within, a mark for blacking out, and an earlier version."""
    writer, out = PdfWriter(), io.BytesIO()
    page = writer.add_blank_page(72, 72)
    writer.add_metadata({"/Author": "Amina Mithaliyya", "/Title": "Draft for the minister"})
    writer.add_attachment("list.csv", b"a,b")
    writer.add_annotation(0, Text(rect=(0, 0, 9, 9), text="Ask the source again"))
    mark = DictionaryObject(
        {NameObject("/Subtype"): NameObject("/Redact"), NameObject("/T"): TextStringObject("x")}
    )
    page[NameObject("/Annots")].append(writer._add_object(mark))
    assert isinstance(page["/Annots"], ArrayObject)
    writer.write(out)
    return out.getvalue() + revision(out.getvalue())


def revision(before: bytes) -> bytes:
    """What is added at the end of a PDF where it is saved once more: here nothing but that."""
    at = before.rindex(b"startxref")
    table = int(before[at:].split()[1])
    root = before[before.index(b"/Root") :].split(b"R")[0] + b"R"
    size = before[before.index(b"/Size") :].split()[1]
    begin = len(before)
    body = b"xref\n0 0\ntrailer\n<< /Size " + size + b" /Root" + root.removeprefix(b"/Root")
    return body + b" /Prev %d >>\nstartxref\n%d\n%%%%EOF\n" % (table, begin)
