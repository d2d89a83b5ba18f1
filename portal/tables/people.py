"""People of the registry, who answers for whom, and the accounts parents sign in with."""

from sqlalchemy import Column, Date, ForeignKey, Integer, Table, Text

from portal.tables.base import METADATA, moment_column, text_column

person = Table(
    "person",
    METADATA,
    text_column("iin", primary_key=True),
    text_column("surname"),
    text_column("given_name"),
    text_column("patronymic"),
    Column("birth_date", Date, nullable=False),
    text_column("phone"),
    text_column("address"),
    text_column("id_document"),
)

guardianship = Table(
    "guardianship",
    METADATA,
    Column("guardian_iin", ForeignKey("person.iin"), primary_key=True),
    Column("child_iin", ForeignKey("person.iin"), primary_key=True, index=True),
    text_column("relation"),
)

account = Table(
    "account",
    METADATA,
    Column("iin", ForeignKey("person.iin"), primary_key=True),
    text_column("password_hash"),
    moment_column("created_at"),
    Column("login", Text, nullable=True, unique=True),
    Column("email", Text, nullable=True, unique=True),
    Column("phone", Text, nullable=True, unique=True, comment="E.164, proven by a code"),
    moment_column("mail_after", nullable=True),
    Column("mail_tries", Integer, nullable=False, server_default="0", comment="letters begun since one was sent"),
)

sign_in_attempt = Table(
    "sign_in_attempt",
    METADATA,
    text_column("iin", primary_key=True),
    Column("failures", Integer, nullable=False),
    moment_column("locked_until", nullable=True),
)
