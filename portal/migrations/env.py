"""Alembic's entrance: the connection always comes from `portal.database.migrate`."""

from alembic import context
from sqlalchemy import text

from portal.tables import METADATA

MIGRATION_LOCK = 0x62616C61

connection = context.config.attributes["connection"]
connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": MIGRATION_LOCK})
context.configure(connection=connection, target_metadata=METADATA)
with context.begin_transaction():
    context.run_migrations()
