"""Property tests of pure functions: a busy machine must not turn a slow example into a failure."""

from hypothesis import settings

settings.register_profile("pure", deadline=None)
settings.load_profile("pure")
