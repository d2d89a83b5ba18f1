"""Which pages a person has, in the order of the navigation."""

from desktop.services.roles import Permission
from desktop.views.attendance.page import page as attendance
from desktop.views.contracts.page import page as contracts
from desktop.views.enrolment.page import page as enrolment
from desktop.views.groups.page import page as groups
from desktop.views.journal.page import page as journal
from desktop.views.menus.page import page as menus
from desktop.views.screen import Page
from desktop.views.settings.page import page as settings
from desktop.views.today.page import page as today
from desktop.views.workspace import Workspace


def pages_for(workspace: Workspace) -> tuple[Page, ...]:
    """The pages of the signed-in person: requests and contracts are the director's."""
    may = workspace.office.actor.may
    made = [today(workspace), groups(workspace)]
    if may(Permission.DECIDE_REQUESTS):
        made.append(enrolment(workspace))
    if may(Permission.CONTRACTS):
        made.append(contracts(workspace))
    return (*made, attendance(workspace), menus(workspace), journal(workspace), settings(workspace))
