"""The figures: how quick and how big the program is, each beside a peer of the same run. docs/benchmarks.md tells how."""
