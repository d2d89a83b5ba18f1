"""What an office and the portal agree on. Pure: no input or output, and no clock of its own."""
