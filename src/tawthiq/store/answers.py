"""A time-stamping authority signs that it was shown a hash at a moment; a reply is believed for what can be seen of it.

request (a head's hash, a number used once) → reply of the authority (RFC 3161): granted? of this hash? with this
number? and, where certificates of an authority that is trusted are at hand: signed by it?
"""

from collections.abc import Sequence
from datetime import UTC
from hashlib import sha256
from importlib.util import find_spec
from typing import TYPE_CHECKING

import msgspec

from tawthiq.errors import StoreError
from tawthiq.readers.found import problem
from tawthiq.store.certificates import in_order
from tawthiq.store.values import Head

if TYPE_CHECKING:
    from cryptography.x509 import Certificate
    from rfc3161_client import TimeStampRequest, TimeStampResponse

GRANTED = (0, 1)
"""States of a reply that holds a time-stamp: granted, and granted with changes."""


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What a reply says: `at` the moment, `by` the authority as its certificate or it itself has it, `hash` what of."""

    at: str
    by: str
    hash: str
    signed: bool
    """Whether its signature was checked against certificates that were given."""


def available() -> bool:
    """Whether the library that reads requests and replies is installed."""
    return find_spec("rfc3161_client") is not None


def head_bytes(head: Head) -> bytes:
    """A head as it is written to a file, and time-stamped: one line of JSON."""
    return msgspec.json.encode(head) + b"\n"


def imprint(head: Head) -> str:
    """The SHA-256 that a time-stamp of a head is of."""
    return sha256(head_bytes(head)).hexdigest()


def request_of(head: Head, where: str) -> bytes:
    """A request to time-stamp a head, to be sent to an authority of one's choice.

    Raises:
        StoreError: the library is not installed.
    """
    _demand(where)
    from rfc3161_client import HashAlgorithm, TimestampRequestBuilder

    return TimestampRequestBuilder().data(head_bytes(head)).hash_algorithm(HashAlgorithm.SHA256).build().as_bytes()


def answer(reply: bytes, request: bytes, authority: Sequence[bytes], where: str) -> Answer:
    """What a reply says, having seen that it answers the request.

    Raises:
        StoreError: no reply, a refusal, of another hash or another request, or not signed by this authority.
    """
    _demand(where)
    asked, given = _read_request(request, where), _read_reply(reply, where)
    if given.status not in GRANTED:
        raise problem(StoreError, where, "timestamp_refused", reason=", ".join(given.status_string) or given.status)
    told, wanted = given.tst_info.message_imprint, asked.message_imprint
    if (told.message, told.hash_algorithm) != (wanted.message, wanted.hash_algorithm):
        raise problem(StoreError, where, "timestamp_other")
    if asked.nonce is not None and given.tst_info.nonce != asked.nonce:
        raise problem(StoreError, where, "timestamp_nonce")
    certificates = [one for pem in authority for one in _certificates(pem, where)]
    if certificates:
        _demand_signature(given, asked, certificates, where)
    return Answer(
        at=given.tst_info.gen_time.astimezone(UTC).isoformat(),
        by=_signer(given),
        hash=told.message.hex(),
        signed=bool(certificates),
    )


def _demand(where: str) -> None:
    if not available():
        raise problem(StoreError, where, "timestamp_library")


def _read_request(request: bytes, where: str) -> "TimeStampRequest":
    from rfc3161_client._rust import parse_timestamp_request  # no public name leads to it (1.0)

    try:
        return parse_timestamp_request(request)
    except ValueError as error:
        raise problem(StoreError, where, "timestamp_request", reason=error) from error


def _read_reply(reply: bytes, where: str) -> "TimeStampResponse":
    from rfc3161_client import decode_timestamp_response

    try:
        return decode_timestamp_response(in_order(reply))
    except ValueError as error:
        raise problem(StoreError, where, "timestamp_reply", reason=error) from error


def _certificates(pem: bytes, where: str) -> "list[Certificate]":
    from cryptography.x509 import load_pem_x509_certificates

    try:
        return load_pem_x509_certificates(pem)
    except ValueError as error:
        raise problem(StoreError, where, "timestamp_authority", reason=error) from error


def _demand_signature(
    reply: "TimeStampResponse", request: "TimeStampRequest", certificates: "list[Certificate]", where: str
) -> None:
    """See that the reply is signed by who these certificates vouch for; those of no one else are the roots."""
    from rfc3161_client import VerificationError, VerifierBuilder

    builder = VerifierBuilder.from_request(request)
    for one in certificates:
        own = one.issuer == one.subject
        builder = builder.add_root_certificate(one) if own else builder.add_intermediate_certificate(one)
    try:
        builder.build().verify(reply, request.message_imprint.message)
    except (VerificationError, ValueError) as error:
        raise problem(StoreError, where, "timestamp_signature", reason=error) from error


def _signer(reply: "TimeStampResponse") -> str:
    """The name of who signed, from the certificate in the reply; else who issued that, and its number."""
    from cryptography.x509 import load_der_x509_certificate

    signed = next(iter(reply.signed_data.signer_infos), None)
    if signed is None:
        return "?"
    for raw in reply.signed_data.certificates:
        one = load_der_x509_certificate(raw)
        if (one.issuer, one.serial_number) == (signed.issuer, signed.serial_number):
            return one.subject.rfc4514_string()
    return f"{signed.issuer.rfc4514_string()} #{signed.serial_number}"
