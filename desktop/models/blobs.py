"""Files inside the encrypted database, named by the SHA-256 of their bytes."""

from datetime import datetime

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from desktop.models.base import Base, Moment


class Blob(Base):
    """Bytes that never change (a trigger refuses). `at_portal` tells that the portal has them too."""

    __tablename__ = "blob"
    sha256: Mapped[str] = mapped_column(String(64), primary_key=True)
    size: Mapped[int]
    media_type: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)
    at_portal: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(Moment)
