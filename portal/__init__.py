"""The reference central portal: the HTTP interface offices and parents use, over PostgreSQL."""
