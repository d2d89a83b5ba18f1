"""Where a certificate says that it can be asked about."""

from dataclasses import dataclass

from eds import extensions, oids
from eds.certificates import Certificate
from eds.errors import EdsError


@dataclass(frozen=True, slots=True)
class Services:
    """Addresses of OCSP responders, full and delta revocation lists, and issuers' certificates, in the order to try them."""

    ocsp: tuple[str, ...] = ()
    crl: tuple[str, ...] = ()
    delta_crl: tuple[str, ...] = ()
    issuers: tuple[str, ...] = ()


def services_of(certificate: Certificate) -> Services:
    """The addresses in a certificate's extensions; those that cannot be read are none."""
    try:
        said = extensions.of_certificate(certificate)
        return Services(
            ocsp=extensions.access_addresses(said, oids.ACCESS_OCSP),
            crl=extensions.distribution_addresses(said, oids.CRL_DISTRIBUTION_POINTS),
            delta_crl=extensions.distribution_addresses(said, oids.FRESHEST_CRL),
            issuers=extensions.access_addresses(said, oids.ACCESS_ISSUERS),
        )
    except (EdsError, ValueError):
        return Services()
