"""The morning: a new PC, the sign-in, the portal, groups and children."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.demo.country import KEY_PASSWORD
from desktop.demo.day_scene import DIRECTOR_PASSWORD, METHODIST_PASSWORD, Scene, expect
from desktop.demo.invented import child_draft
from desktop.demo.kindergarten import DIRECTORS_IIN, ORGANISATION, TARIFF
from desktop.services import accounts, children, contracts, groups, settings
from desktop.services.accounts import AccountDraft
from desktop.services.organisation import organisation
from desktop.services.roles import Role
from desktop.services.sync.connection import link_view
from desktop.views.groups.group_list import GroupList
from desktop.views.main_window import MainWindow
from desktop.views.widgets import Text
from protocol.messages.entities import AgeGroup, Language

GROUP, OTHER_GROUP, SPARE_GROUP = "Балапан", "Қарлығаш", "Артық"
CHILDREN, AGE = 28, 4


class OfficeSteps:
    """Steps 1 to 4 of the story."""

    def __init__(self, scene: Scene) -> None:
        self.scene, self.hands = scene, scene.hands

    def first_run(self) -> str:
        """Typed into the assistant field by field; a wrong BIN is named and kept."""
        hands = self.hands
        hands.click("firstRun.nextButton")
        values = {name: getattr(ORGANISATION, name) for name in ORGANISATION.__slots__}
        for name, value in {**values, "bin": "100140000004"}.items():
            hands.write(f"firstRun.organisation.{name}", value)
        hands.click("firstRun.nextButton")
        hands.settle()
        typed = hands.find(QLineEdit, "firstRun.organisation.bin").text()
        expect("".join(typed.split()) == "100140000004", "a wrong BIN stays in its field")
        hands.picture("01-first-run-wrong-bin")
        hands.write("firstRun.organisation.bin", ORGANISATION.bin)
        hands.click("firstRun.nextButton")
        hands.settle()
        hands.write("firstRun.account.login", "director")
        for field in ("password", "again"):
            hands.write(f"firstRun.account.{field}", DIRECTOR_PASSWORD)
        hands.picture("02-first-run-director")
        hands.click("firstRun.nextButton")
        code = hands.find(Text, "firstRun.code")
        self.scene.recovery_code = "-".join(code.text().split())
        hands.picture("03-recovery-code")
        hands.click("firstRun.kept")
        hands.click("firstRun.nextButton")
        hands.wait(lambda: isinstance(self.scene.program.window, MainWindow), "the main window opens")
        hands.settle()
        expect(self.scene.office.ask(organisation) == ORGANISATION, "the kindergarten is kept as it was typed")
        hands.picture("04-today-empty")
        return "office created, recovery code shown once"

    def sign_in(self) -> str:
        """A clear sentence for a wrong password; two roles."""
        scene, hands = self.scene, self.hands
        workspace = scene.program.workspace
        assert workspace is not None
        methodist = AccountDraft("methodist", "Кенжебекова Айнұр", METHODIST_PASSWORD)
        accounts.add_account(scene.office, workspace.key, scene.folder.vault, methodist, Role.METHODIST)
        scene.program.sign_out()
        hands.find(QLineEdit, "signIn.password")
        hands.write("signIn.password", "wrong password")
        hands.click("signIn.signInButton")
        hands.settle()
        expect(not isinstance(scene.program.window, MainWindow), "a wrong password opens nothing")
        hands.picture("05-wrong-password")
        scene.sign_in("director", DIRECTOR_PASSWORD)
        expect(scene.office.actor.role is Role.DIRECTOR, "the director is signed in")
        return "refused, then opened; director and methodist exist"

    def connect(self) -> str:
        """Address, key file and password in the settings; the device is registered by the director's signature."""
        scene, hands = self.scene, self.hands
        key = scene.country.directors_key(ORGANISATION, DIRECTORS_IIN)
        scene.go("settings", section="connection")
        hands.write("settings.connection.url", scene.cable.url)
        hands.fill("settings.connection", {"key": key})
        hands.write("settings.connection.password", KEY_PASSWORD)
        hands.picture("05-connect")
        hands.click("settings.connection.connectButton")
        hands.wait(lambda: scene.office.ask(link_view) is not None, "the office is connected", 60)
        hands.settle()
        scene.exchange()
        scene.office.do(settings.put_setting, contracts.TARIFF, TARIFF)
        hands.picture("06-connected")
        link = scene.office.ask(link_view)
        assert link is not None
        return f"device {link.device_id[:8]} registered by the director's key"

    def groups_and_children(self) -> str:
        """Groups by form; the first child by form, the others as an office that comes with a list; move, leave, undo."""
        scene, hands = self.scene, self.hands
        scene.go("groups")
        for name, language in ((GROUP, Language.KAZAKH), (OTHER_GROUP, Language.RUSSIAN), (SPARE_GROUP, Language.MIXED)):
            hands.click("groups.newGroupButton")
            hands.fill(
                "groups.group",
                {"name": name, "capacity": 32, "language": language, "age": AgeGroup.MIDDLE, "teachers": "Ким Анна"},
            )
            hands.click("groups.group.primaryButton")
            hands.gone("groups.group")
        rows = {row.name: row for row in scene.office.ask(groups.list_groups)}
        expect(set(rows) == {GROUP, OTHER_GROUP, SPARE_GROUP}, "three groups were made")
        scene.go("groups", group=rows[SPARE_GROUP].id)
        hands.settle()
        listed = hands.find(GroupList, "groups.list")
        hands.press(listed, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        hands.settle()
        expect(len(scene.office.ask(groups.list_groups)) == 2, "the spare group is archived")
        self._first_child(rows[GROUP].id)
        self._the_others(rows[GROUP].id)
        self._move_and_leave(rows[OTHER_GROUP].id)
        scene.go("groups", group=rows[GROUP].id)
        hands.picture("07-groups")
        return f"2 groups, {len(scene.office.ask(children.list_children))} children; a move and a leave kept by dates"

    def _first_child(self, group_id: str) -> None:
        hands, family = self.hands, self.scene.inventor.family(self.scene.clock.today(), age=AGE)
        child, mother = family.child, family.guardian
        self.scene.go("groups", group=group_id)
        hands.click("groups.newChildButton")
        hands.write("groups.child.iin", child.iin)
        hands.write("groups.child.surname", child.surname)
        hands.write("groups.child.given_name", child.given_name)
        hands.write("groups.child.patronymic", child.patronymic)
        for field in ("iin", "surname", "given_name", "patronymic", "phone"):
            hands.write(f"groups.child.guardians.0.{field}", getattr(mother, field))
        hands.picture("07-new-child")
        hands.click("groups.child.primaryButton")
        hands.gone("groups.child")
        card = self.scene.office.ask(children.list_children)[0]
        expect(card.birth_date == child.birth_date, "the birth date was read from the IIN")

    def _the_others(self, group_id: str) -> None:
        office, since = self.scene.office, date(2026, 9, 1)
        for _ in range(CHILDREN - 1):
            draft = child_draft(self.scene.inventor.family(self.scene.clock.today(), age=AGE))
            office.do(children.add_child, draft, group_id=group_id, starts_on=since)

    def _move_and_leave(self, other_group: str) -> None:
        office = self.scene.office
        last = [row for row in office.ask(children.list_children) if row.group_name == GROUP][-2:]
        office.do(children.move, last[0].id, other_group, date(2026, 9, 28))
        history = office.ask(children.card, last[0].id).history
        expect([stay.group_name for stay in history] == [OTHER_GROUP, GROUP], "the history of the move is kept")
        self.scene.go("groups", child=last[1].id)
        self.hands.picture("08-child-card")
