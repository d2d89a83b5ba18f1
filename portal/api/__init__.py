"""The HTTP interface: routes, problems, compression. It decides nothing; the services do."""
