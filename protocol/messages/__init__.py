"""What travels between an office, the portal and a parent, as pydantic models. Unknown fields are kept, never dropped."""
