"""Adapters of `portal.services.outside`: for the demo, and over HTTP."""
