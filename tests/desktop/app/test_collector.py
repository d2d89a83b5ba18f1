"""The garbage collector leaves alone what the start has made, until a person has gone."""

import gc

from desktop.__main__ import collect_again
from desktop.app.memory import give_back


def test_what_was_made_before_the_first_paint_is_looked_at_again_only_when_a_person_has_gone() -> None:
    gc.disable()
    collect_again()
    try:
        assert gc.isenabled()
        assert gc.get_freeze_count() > 0
    finally:
        give_back()
    assert gc.get_freeze_count() == 0
