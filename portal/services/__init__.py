"""The portal's use cases. They know PostgreSQL and the protocol; they know no HTTP."""
