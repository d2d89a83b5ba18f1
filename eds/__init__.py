"""The electronic digital signature of Kazakhstan (NCA RK keys) in plain Python, on its own: see `docs/eds.md`."""
