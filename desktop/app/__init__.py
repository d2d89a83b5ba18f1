"""The composition root: the only builder of vault, engine, services and windows."""
