"""Reports, pages, feeds, archives, exports and tables made by rule, each with a text of its own."""

import gzip
import io
import json
import zipfile
from collections.abc import Iterable, Sequence

PLACES = ("الزيتون", "النخيل", "الرابية", "الوادي", "السدرة", "المنارة", "البيادر", "الغدير")
NUMBERS = ("أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة")


def paragraphs(number: int) -> list[str]:
    """The paragraphs of a report that no other number gives."""
    place, killed, hurt = PLACES[number % 8], NUMBERS[number % 6], NUMBERS[(number // 6) % 6]
    return [
        f"قتل {killed} مدنيين وأصيب {hurt} آخرون في غارة جوية على سوق بلدة {place}، وفق ما أفاد به مصدر طبي محلي.",
        f"وقال مدير المستشفى الميداني إن بين القتلى طفلين، وإن الحالات نقلت إلى القسم رقم {number} في المدينة المجاورة.",  # noqa: E501
        "وأضاف أن فرق الإنقاذ لا تزال تبحث عن ناجين تحت الأنقاض، ولم يصدر تعليق من وزارة الدفاع على ما جرى حتى الآن.",
        f"وكانت بلدة {place} قد تعرضت لقصف مدفعي قبل أسبوع لم يوقع ضحايا، بحسب ناشطين في المنطقة.",
    ]


def title(number: int) -> str:
    return f"مقتل {NUMBERS[number % 6]} مدنيين في غارة على {PLACES[number % 8]} ({number})"


def day(number: int) -> str:
    return f"2019-{1 + number % 12:02}-{1 + number % 28:02}"


def page(number: int, body: str | None = None, head: str = "", charset: str = "utf-8") -> bytes:
    """A news page with menus, links to other stories, and the report among them."""
    text = body if body is not None else "".join(f"<p>{one}</p>" for one in paragraphs(number))
    links = "".join(f'<li><a href="/section/{n}">قسم الأخبار {n}</a></li>' for n in range(8))
    others = "".join(f'<p><a href="/story/{n}">خبر آخر لا صلة له بهذا رقمه {n}</a></p>' for n in range(5))
    return (
        f'<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="{charset}"><title>{title(number)} - الأفق</title>'  # noqa: E501
        f'<meta property="og:title" content="{title(number)} - الأفق"><meta property="og:site_name" content="الأفق">'
        f'<meta property="article:published_time" content="{day(number)}T21:30:00+03:00">{head}</head><body>'
        f"<nav><ul>{links}</ul></nav><main><article><h1>{title(number)}</h1>{text}</article></main>"
        f"<aside><h3>الأكثر قراءة</h3>{others}</aside><footer>جميع الحقوق محفوظة</footer></body></html>"
    ).encode(charset)


def feed(entries: Sequence[tuple[str, str, str]], name: str = "الأفق") -> bytes:
    """An RSS feed of (link, title, text)."""
    items = "".join(
        f"<item><title>{head}</title><link>{link}</link><guid>{link}</guid>"
        f"<pubDate>Thu, 14 Mar 2019 23:30:00 +0300</pubDate><description><![CDATA[{text}]]></description></item>\n"
        for link, head, text in entries
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>{name}</title>{items}</channel></rss>'  # noqa: E501
    ).encode()


def http(body: bytes, media: str = "text/html; charset=utf-8", status: int = 200, extra: str = "") -> bytes:
    """An answer of HTTP as an archive keeps it."""
    head = f"HTTP/1.1 {status} X\r\nContent-Type: {media}\r\nServer: a\r\n{extra}Content-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def record(
    uri: str, block: bytes, kind: str = "response", media: str | None = None, length: int | None = None
) -> bytes:
    """One record of a web archive."""
    media = media or ("application/http; msgtype=response" if kind == "response" else "text/plain")
    return (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2019-03-14T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{abs(hash(uri))}>\r\nContent-Type: {media}\r\n"
        f"Content-Length: {len(block) if length is None else length}\r\n\r\n"
    ).encode() + (block + b"\r\n\r\n")


def warc(numbers: Iterable[int], packed: bool = False) -> bytes:
    """An archive with a crawl's note, and a request and an answer for each number; packed, a member for each record."""
    records = [record("", b"software: none\r\n", "warcinfo", "application/warc-fields")]
    for number in numbers:
        uri = f"https://ufuq.example/story/{number}"
        records.append(record(uri, b"GET / HTTP/1.1\r\n\r\n", "request", "application/http; msgtype=request"))
        records.append(record(uri, http(page(number))))
    return b"".join(gzip.compress(one, 1) if packed else one for one in records)


def messages(numbers: Iterable[int]) -> list[dict[str, object]]:
    """A channel's messages: posts, and every fifth a forward."""
    return [
        {
            "id": number,
            "type": "message",
            "date": f"{day(number)}T23:15:00",
            "date_unixtime": "1552594500",
            "from": "قناة الأفق",
            "from_id": "channel77",
            **({"forwarded_from": "شبكة المنارة"} if number % 5 == 4 else {}),
            "text": [{"type": "bold", "text": title(number)}, "\n\n" + "\n".join(paragraphs(number))],
            "text_entities": [],
        }
        for number in numbers
    ]


def telegram(rows: Sequence[object], kind: str = "public_channel") -> bytes:
    """A chat's export."""
    chat = {"name": "قناة الأفق", "type": kind, "id": 77, "messages": rows}
    return json.dumps(chat, ensure_ascii=False, indent=1).encode()


def csv(numbers: Iterable[int], delimiter: str = ",", names: str = "id,title,text,published,outlet") -> str:
    """A table of reports."""
    rows = [names.replace(",", delimiter)]
    for number in numbers:
        text = "\n".join(paragraphs(number)).replace('"', '""')
        rows.append(delimiter.join((f"r{number}", f'"{title(number)}"', f'"{text}"', day(number), "الأفق")))
    return "\r\n".join(rows) + "\r\n"


def zipped(members: dict[str, bytes]) -> bytes:
    """A ZIP file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return out.getvalue()
