"""What changed is told in words: no field of what an office keeps and sends is shown by its name in the program."""

from desktop.views.journal.fields import FIELDS, change_words, is_inner
from protocol.messages import entities

WRITTEN_DOWN = (
    entities.ChildBody,
    entities.GuardianBody,
    entities.GroupBody,
    entities.PlacementBody,
    entities.OrganisationBody,
    entities.CalendarDayBody,
    entities.AbsenceDocumentBody,
)


def test_every_field_that_an_act_holds_has_its_word_or_is_for_programs_alone() -> None:
    fields = {field for body in WRITTEN_DOWN for field in body.model_fields}
    assert not [field for field in sorted(fields) if field not in FIELDS and not is_inner(field)]


def test_changes_are_told_in_words_and_identifiers_are_left_out() -> None:
    before = {"group_id": "0190", "state": "new", "archived": False, "allergies": "••••"}
    after = {
        "group_id": "0191",
        "state": "accepted",
        "archived": True,
        "allergies": "",
        "guardians": [{"surname": "Ким", "id": "7"}],
    }
    told = "state: new → accepted   archived: no → yes   allergies: •••• → —   guardians: — → surname Ким"
    assert change_words(before, after) == told
    assert change_words({"fields": ["care_notes"]}, None) == "fields: notes → —"
    assert change_words(4, 5) == "4 → 5"


def test_a_code_is_a_code_only_where_one_may_stand() -> None:
    assert change_words({"city": "new"}, {"city": "family"}) == "city: new → family"
    assert change_words({"code": "sick"}, {"code": "family"}) == "mark: sick → family"
    assert change_words({"x": "а" * 90}, {}).startswith("x: " + "а" * 79 + "…")
