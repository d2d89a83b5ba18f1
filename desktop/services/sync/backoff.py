"""When to try again: full jitter, so that the offices of a country do not come back in step after an outage."""

from random import Random

LEAST_SECONDS = 2.0
MOST_SECONDS = 15 * 60.0


def next_delay(attempt: int, rng: Random) -> float:
    """Seconds to wait before try number `attempt` + 1: evenly from 2 s to 2 s × 2^attempt, 15 minutes at most."""
    ceiling = min(MOST_SECONDS, LEAST_SECONDS * 2.0 ** min(max(attempt, 0), 20))
    return rng.uniform(LEAST_SECONDS, ceiling)
