"""Not every address is on the internet: some lead back into this machine, its network, or where clouds keep their keys.

An address of IPv6 may hide one of IPv4 (mapped, 6to4, NAT64); the hidden one is where it leads.
Tables after the registries of special addresses at IANA (RFC 6890) and the manuals of those who run clouds.
"""

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Literal, TypeAlias

Place = Literal["public", "private", "special", "metadata"]
Address: TypeAlias = IPv4Address | IPv6Address

METADATA = frozenset(
    ip_address(name)
    for name in (
        "169.254.169.254",  # Amazon, Google, Microsoft and most others
        "169.254.170.2",  # Amazon's containers
        "169.254.170.23",
        "169.254.0.23",  # Tencent
        "168.63.129.16",  # Microsoft: public by its number, and inside every machine there
        "100.100.100.200",  # Alibaba
        "192.0.0.192",  # Oracle
        "fd00:ec2::254",  # Amazon
        "fd00:ec2::23",
        "fd20:ce::254",  # Google
    )
)


def _networks(*names: str) -> tuple[IPv4Network | IPv6Network, ...]:
    return tuple(ip_network(name) for name in names)


PRIVATE = _networks(
    "127.0.0.0/8",  # this machine
    "10.0.0.0/8",
    "172.16.0.0/12",
    "192.168.0.0/16",
    "169.254.0.0/16",  # this wire
    "100.64.0.0/10",  # shared behind a carrier
    "::1/128",
    "fc00::/7",
    "fe80::/10",
    "fec0::/10",
)
SPECIAL = _networks(
    "0.0.0.0/8",
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.88.99.0/24",
    "198.18.0.0/15",
    "198.51.100.0/24",
    "203.0.113.0/24",
    "224.0.0.0/4",
    "240.0.0.0/4",
    "2001::/23",  # Teredo, benchmarks, overlays
    "2001:db8::/32",
    "3fff::/20",
)
GLOBAL = IPv6Network("2000::/3")
"""All that IPv6 has given out; what lies outside is special."""

NAT64 = IPv6Network("64:ff9b::/96")


def place_of(address: str) -> Place:
    """Where an address leads.

    >>> [place_of(a) for a in ("9.9.9.9", "::ffff:10.0.0.1", "2002:7f00:1::", "224.0.0.1", "fd00:ec2::254")]
    ['public', 'private', 'private', 'special', 'metadata']
    """
    return _place(ip_address(address.partition("%")[0]))


def _place(address: Address) -> Place:
    if address in METADATA:
        return "metadata"
    if any(address in network for network in PRIVATE):
        return "private"
    if any(address in network for network in SPECIAL):
        return "special"
    return "public" if isinstance(address, IPv4Address) else _place_of_wide(address)


def _place_of_wide(address: IPv6Address) -> Place:
    if address.ipv4_mapped is not None:
        return _place(address.ipv4_mapped)
    if address in NAT64:
        return _place(IPv4Address(int(address) & 0xFFFFFFFF))
    if address.sixtofour is not None:  # the relays are gone: what a real site has is no such address
        inner = _place(address.sixtofour)
        return "special" if inner == "public" else inner
    return "public" if address in GLOBAL else "special"
