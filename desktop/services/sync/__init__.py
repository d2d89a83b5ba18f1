"""The exchange with the central portal: server-authoritative named operations over HTTPS (docs/architecture.md, "The exchange")."""
