"""The command palette (Ctrl+K): anything of the office and everything the program can do, by a few letters."""
