"""How Alembic runs here: on a connection the program gives it, foreign keys off, batch mode for SQLite."""

from alembic import context

from desktop.models import Base

context.configure(connection=context.config.attributes["connection"], target_metadata=Base.metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
