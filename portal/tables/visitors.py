"""What the pages keep of people: sessions, codes sent by SMS, counted attempts, notices, and the portal's own journal."""

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Identity, Index, Integer, Table, Text, text
from sqlalchemy.dialects.postgresql import JSONB

from portal.tables.base import METADATA, moment_column, text_column

web_session = Table(
    "web_session",
    METADATA,
    Column("token_sha256", Text, primary_key=True, comment="of the cookie; the cookie itself is kept nowhere"),
    Column("iin", ForeignKey("person.iin"), nullable=False, index=True),
    Column("role", Text, nullable=False, comment="parent or staff"),
    Column("remembered", Boolean, nullable=False),
    moment_column("began_at"),
    moment_column("seen_at"),
    moment_column("expires_at"),
)

sms_code = Table(
    "sms_code",
    METADATA,
    text_column("id", primary_key=True),
    text_column("phone"),
    text_column("iin"),
    Column("purpose", Text, nullable=False, comment="register, recover or sign-in"),
    Column("code_mac", Text, nullable=False, comment="HMAC of the code under the portal's secret"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    moment_column("sent_at"),
    moment_column("expires_at"),
    moment_column("used_at", nullable=True),
    Index("ix_sms_code_phone_sent_at", "phone", "sent_at"),
)

counted_attempt = Table(
    "counted_attempt",
    METADATA,
    Column("key", Text, primary_key=True, comment="what is limited, and for whom, hashed"),
    Column("window", BigInteger, primary_key=True, comment="the number of the time window"),
    Column("count", Integer, nullable=False),
    moment_column("expires_at"),
)

notice = Table(
    "notice",
    METADATA,
    Column("id", BigInteger, Identity(), primary_key=True),
    Column("iin", ForeignKey("person.iin"), nullable=False),
    Column("box", Text, nullable=False, comment="inbox: the portal to the person; log: what the person did"),
    text_column("kind"),
    Column("details", JSONB, nullable=False),
    text_column("link"),
    moment_column("at"),
    moment_column("read_at", nullable=True),
    moment_column("mailed_at", nullable=True),
    Index("ix_notice_iin_box_id", "iin", "box", "id"),
    Index("ix_notice_iin_unread", "iin", postgresql_where=text("read_at IS NULL AND box = 'inbox'")),
    Index("ix_notice_at", "at", postgresql_using="brin"),
)

staff_member = Table(
    "staff_member",
    METADATA,
    Column("iin", ForeignKey("person.iin"), primary_key=True),
    moment_column("since"),
)

portal_act = Table(
    "portal_act",
    METADATA,
    Column("id", BigInteger, Identity(), primary_key=True),
    moment_column("at"),
    Column("actor", Text, nullable=False, comment="an IIN, staff-token or the-clock"),
    text_column("act"),
    text_column("subject"),
    Column("details", JSONB, nullable=False),
    Index("ix_portal_act_subject_id", "subject", "id"),
)
