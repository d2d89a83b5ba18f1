"""Balabaqsha Office: the office program of a kindergarten."""

__version__ = "0.1.0"
