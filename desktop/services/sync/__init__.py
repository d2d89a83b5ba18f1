"""The exchange with the central portal: server-authoritative named operations over HTTPS (see docs/architecture.md)."""
