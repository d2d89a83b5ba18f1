"""Use cases of the office. No Qt; they take and return frozen dataclasses, and no ORM object leaves them."""
